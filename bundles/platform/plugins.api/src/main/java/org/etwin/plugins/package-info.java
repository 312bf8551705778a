/** Plug-ins: what is installed, what failed, and what is done about it. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.plugins;
