/** The queue of mails. */
package org.etwin.notifications.mail.core;
