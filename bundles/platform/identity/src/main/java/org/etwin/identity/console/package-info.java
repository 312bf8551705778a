/** Identity in the console. */
package org.etwin.identity.console;
