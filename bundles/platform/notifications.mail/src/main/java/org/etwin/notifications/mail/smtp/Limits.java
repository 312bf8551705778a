package org.etwin.notifications.mail.smtp;

import java.time.Duration;

/**
 * How much and how long.
 *
 * @param perMinute mails of one node, 0 for no limit
 * @param refusals within {@code counted} close an address
 */
public record Limits(int perMinute, int refusals, Duration counted, Duration keepSent, Duration keepParked) {
    static Limits of(SmtpSettings settings) {
        return new Limits(
                Math.max(0, settings.mail_per_minute()),
                Math.max(1, settings.bounce_most()),
                Duration.ofDays(settings.bounce_days()),
                Duration.ofDays(settings.keep_sent_days()),
                Duration.ofDays(settings.keep_parked_days()));
    }
}
