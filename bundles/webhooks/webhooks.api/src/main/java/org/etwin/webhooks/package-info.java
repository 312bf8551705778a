/** Programs of others are told by a signed request that something happened. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.webhooks;
