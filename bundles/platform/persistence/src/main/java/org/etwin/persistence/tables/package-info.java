/** All tables at once: for backups, restoring and moving to another database. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.persistence.tables;
