/** Schools: found by everybody, made by whoever works there, imported and verified by their NSO. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.schools;
