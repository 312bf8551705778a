/** The one way in which records become JSON: in events, over REST, in stored drafts. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.platform.json;
