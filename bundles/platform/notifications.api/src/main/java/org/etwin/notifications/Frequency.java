package org.etwin.notifications;

/** How soon a channel tells; the page and the channels of plug-ins know only {@code AT_ONCE} and {@code OFF}. */
public enum Frequency {
    AT_ONCE,
    /** One mail a day, at 07:00 where the person is unless configured otherwise. */
    DAILY,
    /** One mail a week, on Monday at that hour. */
    WEEKLY,
    OFF;

    public boolean isGathered() {
        return this == DAILY || this == WEEKLY;
    }
}
