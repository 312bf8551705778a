/** What browsers call themselves. */
package org.etwin.identity.agents;
