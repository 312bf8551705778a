/** Building blocks of lists and of searching by words that run the same on every database. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.persistence.text;
