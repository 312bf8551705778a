/** Signing in, confirming, one's own account, roles. */
package org.etwin.identity.ui;
