/** Fields that a plug-in adds to a record of ours. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.platform.extra;
