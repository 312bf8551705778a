package org.etwin.ui;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Supplier;
import org.etwin.platform.Count;
import org.etwin.platform.Rejection;
import org.etwin.platform.Texts;

/** Texts, dates and numbers in the reader's language and zone. */
public final class Words {
    private final Texts texts;
    private final Supplier<Locale> language;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    public Words(Texts texts, Supplier<Locale> language, Supplier<ZoneId> zone, Clock clock) {
        this.texts = texts;
        this.language = language;
        this.zone = zone;
        this.clock = clock;
    }

    public Locale locale() {
        return language.get();
    }

    /** Of the browser; UTC until it has told. */
    public ZoneId zone() {
        return zone.get();
    }

    public String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    /** The text {@code <prefix>.<NAME>}, for example of {@code schools.type} and {@code SCHOOL}. */
    public String of(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name());
    }

    /** The name; of an account that was erased, and so has none, that somebody was here. */
    public String person(String name) {
        return name == null || name.isBlank() ? text("ui.former-member") : name;
    }

    public String of(Rejection reason) {
        return text(reason.key(), reason.args().toArray());
    }

    /** For example 24 November 2026. */
    public String date(Instant instant) {
        return format(FormatStyle.LONG, instant.atZone(zone()));
    }

    public String date(LocalDate date) {
        return format(FormatStyle.LONG, date);
    }

    /** The present, by the clock of the installation. */
    public Instant now() {
        return clock.instant();
    }

    /** For example Tuesday, 24 November 2026. */
    public String today() {
        return format(FormatStyle.FULL, clock.instant().atZone(zone()));
    }

    /** For example 16:30. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(formats())
                .format(instant.atZone(zone()));
    }

    public String dateTime(Instant instant) {
        return date(instant) + ", " + time(instant);
    }

    /** For example 4 min ago; beyond a week the date. */
    public String relative(Instant instant) {
        Duration since = Duration.between(instant, clock.instant());
        if (since.toMinutes() < 1) {
            return text("ui.time.now");
        }
        if (since.toHours() < 1) {
            return text("ui.time.minutes", since.toMinutes());
        }
        if (since.toDays() < 1) {
            return text("ui.time.hours", since.toHours());
        }
        return since.toDays() < 7 ? text("ui.time.days", since.toDays()) : date(instant);
    }

    /** Whole days since then, never negative. */
    public long daysSince(Instant instant) {
        return Math.max(0, Duration.between(instant, clock.instant()).toDays());
    }

    /** The hour of the day, 0 to 23, where the reader is. */
    public int hour() {
        return clock.instant().atZone(zone()).getHour();
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** For example 1,000+. */
    public String number(Count count) {
        return number(count.value()) + (count.more() ? "+" : "");
    }

    /** English without a country is written as in Europe, not as in the United States. */
    Locale formats() {
        Locale locale = locale();
        return locale.getLanguage().equals("en") && locale.getCountry().isEmpty() ? Locale.UK : locale;
    }

    private String format(FormatStyle style, TemporalAccessor value) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(formats()).format(value);
    }
}
