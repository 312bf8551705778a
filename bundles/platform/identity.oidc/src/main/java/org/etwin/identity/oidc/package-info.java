/** Signing in by OpenID Connect, with any provider that is configured. */
package org.etwin.identity.oidc;
