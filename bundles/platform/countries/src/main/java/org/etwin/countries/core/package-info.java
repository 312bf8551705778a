/** Territories: rules, entity, repository, services. */
package org.etwin.countries.core;
