/** Plug-ins in the operator's console. */
package org.etwin.plugins.console;
