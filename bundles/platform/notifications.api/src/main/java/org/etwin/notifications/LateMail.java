package org.etwin.notifications;

import org.etwin.platform.Id;

/**
 * A mail whose words and address are made when it is sent, by the {@link org.etwin.notifications.spi.WritesMails} of that
 * name; while that is away the mail waits.
 *
 * @param recipient account
 * @param reference what the writer finds the content by, at most 100 characters
 */
public record LateMail(Id recipient, String writer, String reference) {}
