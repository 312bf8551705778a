/** Projects of two founders: founding, deciding, their life. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.projects;
