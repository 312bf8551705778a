package org.etwin.audit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.ui.Chip;
import org.etwin.ui.Words;

/** The days, the person and the record to which the list is narrowed. */
final class Narrowing extends Div {
    private final transient Words words;
    private final DatePicker from;
    private final DatePicker until;
    private final Chip person;
    private final Chip record;
    private transient Id by;
    private transient Id subject;

    Narrowing(Words words, Runnable changed) {
        this.words = words;
        addClassName("etwin-filters");
        from = day(words.text("audit.page.from"), changed);
        until = day(words.text("audit.page.until"), changed);
        person = new Chip(words.text("audit.page.only-person"), () -> {
            only(null, subject);
            changed.run();
        });
        record = new Chip(words.text("audit.page.only-record"), () -> {
            only(by, null);
            changed.run();
        });
        add(from, until, person, record);
        only(null, null);
    }

    Id by() {
        return by;
    }

    Id subject() {
        return subject;
    }

    Instant from() {
        return start(from.getValue());
    }

    Instant before() {
        return until.getValue() == null ? null : start(until.getValue().plusDays(1));
    }

    void read(QueryParameters address) {
        from.setValue(date(address, "from"));
        until.setValue(date(address, "until"));
        only(id(address, "by"), id(address, "subject"));
    }

    QueryParameters write(String typed, Map<String, String> filters) {
        Map<String, String> all = new LinkedHashMap<>(filters);
        put(all, "q", typed);
        put(all, "from", from.getValue());
        put(all, "until", until.getValue());
        put(all, "by", by);
        put(all, "subject", subject);
        return QueryParameters.simple(all);
    }

    private void only(Id account, Id about) {
        by = account;
        subject = about;
        person.setVisible(by != null);
        person.on(by != null);
        record.setVisible(subject != null);
        record.on(subject != null);
    }

    private DatePicker day(String label, Runnable changed) {
        DatePicker picker = new DatePicker();
        picker.setLocale(words.locale());
        picker.setAriaLabel(label);
        picker.setPlaceholder(label);
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return picker;
    }

    private Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(words.zone()).toInstant();
    }

    private static void put(Map<String, String> all, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            all.put(name, value.toString());
        }
    }

    private static LocalDate date(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static Id id(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(Id::parse).orElse(null);
        } catch (Rejected noId) {
            return null;
        }
    }
}
