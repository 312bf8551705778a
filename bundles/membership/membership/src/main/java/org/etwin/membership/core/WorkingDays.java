package org.etwin.membership.core;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Counts days on which somebody sits at a desk. */
final class WorkingDays {
    /** Nobody asks for more. */
    static final int MOST = 1000;

    private WorkingDays() {}

    /** Days that began since then, Saturdays and Sundays left out. */
    static int between(Instant from, Instant to) {
        LocalDate last = LocalDate.ofInstant(to, ZoneOffset.UTC);
        int days = 0;
        for (LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC); day.isBefore(last); day = day.plusDays(1)) {
            if (isWorking(day.plusDays(1))) {
                days++;
            }
        }
        return days;
    }

    /** Whatever is from before that instant is more than so many working days old. */
    static Instant startOfMoreThan(int days, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int counted = 0;
        while (counted <= days) {
            if (isWorking(day)) {
                counted++;
            }
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean isWorking(LocalDate day) {
        DayOfWeek week = day.getDayOfWeek();
        return week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY;
    }
}
