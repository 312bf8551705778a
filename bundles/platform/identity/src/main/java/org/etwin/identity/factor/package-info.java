/** The second step of signing in: codes of an app, recovery codes, and how the secret is kept. */
package org.etwin.identity.factor;
