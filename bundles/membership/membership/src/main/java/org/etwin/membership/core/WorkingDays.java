package org.etwin.membership.core;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Counts days on which somebody sits at a desk. */
final class WorkingDays {
    private WorkingDays() {}

    /** Days that began since then, Saturdays and Sundays left out. */
    static int between(Instant from, Instant to) {
        LocalDate last = LocalDate.ofInstant(to, ZoneOffset.UTC);
        int days = 0;
        for (LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC); day.isBefore(last); day = day.plusDays(1)) {
            DayOfWeek next = day.plusDays(1).getDayOfWeek();
            if (next != DayOfWeek.SATURDAY && next != DayOfWeek.SUNDAY) {
                days++;
            }
        }
        return days;
    }
}
