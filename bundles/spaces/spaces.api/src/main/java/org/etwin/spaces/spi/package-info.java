/** What makes a kind of space, and what brings a section into spaces. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.spaces.spi;
