package org.etwin.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Date fields in the reader's language. */
final class Dates {
    private Dates() {}

    static DatePicker picker(Words words) {
        Locale locale = words.formats();
        DatePicker picker = new DatePicker();
        picker.setLocale(locale);
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(names(
                        Arrays.stream(Month.values()),
                        month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(days(), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(days(), day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(first.getValue() % 7)
                .setToday(words.text("ui.date.today"))
                .setCancel(words.text("ui.cancel"))
                .setBadInputErrorMessage(words.text("ui.date.unreadable")));
        return picker;
    }

    /** From Sunday, as the component wants them. */
    private static Stream<DayOfWeek> days() {
        return Arrays.stream(DayOfWeek.values()).map(day -> day.minus(1));
    }

    private static <T> List<String> names(Stream<T> values, Function<T, String> name) {
        return values.map(name).toList();
    }
}
