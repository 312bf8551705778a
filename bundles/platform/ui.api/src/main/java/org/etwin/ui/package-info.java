/** What a capability needs to be seen: views, contributions to other views, and the patterns every page is made of. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.ui;
