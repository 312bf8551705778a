/** Membership: people, where they work, who was validated, and how they introduce themselves. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.membership;
