/** Accounts: rules, entities, repository, services. */
package org.etwin.identity.core;
