/** What a capability needs for its REST application: base class, who calls, versions for safe editing. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.rest;
