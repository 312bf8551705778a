/** The bell, the list of notifications, the mailbox of a demo. */
package org.etwin.notifications.ui;
