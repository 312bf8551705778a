/** Addresses of machines, as settings name them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.edge;
