/** Mails in the console. */
package org.etwin.notifications.mail.console;
