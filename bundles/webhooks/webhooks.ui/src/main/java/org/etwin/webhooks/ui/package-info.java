/** Pages of webhooks. */
package org.etwin.webhooks.ui;
