/** Addresses of machines, as settings name them, and what may be told of requests. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.edge;
