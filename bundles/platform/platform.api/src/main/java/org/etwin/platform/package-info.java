/** The words every bundle shares: who acts, what is refused, what is seen, what is told. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.platform;
