/** The rules of webhooks. */
package org.etwin.webhooks.core;
