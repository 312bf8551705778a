/** What national organisations add to membership. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.membership.spi;
