/** How a mail looks and how it goes out. */
package org.etwin.notifications.mail.smtp;
