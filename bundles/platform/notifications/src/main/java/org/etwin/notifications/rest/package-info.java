/** Notifications over REST. */
package org.etwin.notifications.rest;
