/** Accounts of people and pupils, sign-in, roles, tokens. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.identity;
