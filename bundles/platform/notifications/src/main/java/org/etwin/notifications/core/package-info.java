/** Notifications: from events to what people are told. */
package org.etwin.notifications.core;
