/**
 * Checks a plug-in without code of its author: {@link org.etwin.kit.PlugInTest} in the build,
 * {@link org.etwin.kit.PlugInOnServerTest} on a server that runs. Whoever builds with the parent of plug-ins and adds this
 * with test scope is checked.
 */
package org.etwin.kit;
