/** Transactions over several units, and the unit of a bundle. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.persistence;
