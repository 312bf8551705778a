/** Signed requests to addresses of others. */
package org.etwin.webhooks.http;
