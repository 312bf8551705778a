/** Mails over REST, for admins. */
package org.etwin.notifications.mail.rest;
