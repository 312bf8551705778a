/** Who knows whom: mutual contacts, from which the partners of a project come. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.network;
