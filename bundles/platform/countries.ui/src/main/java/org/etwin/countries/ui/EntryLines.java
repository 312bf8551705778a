package org.etwin.countries.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditTrail;
import org.etwin.platform.Id;
import org.etwin.ui.Avatar;
import org.etwin.ui.PersonRow;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Screen;

/** What was decided, by whom and when, one under the other. */
final class EntryLines extends UnorderedList {
    private final transient Screen screen;

    EntryLines(Screen screen, List<AuditTrail.Traced> entries) {
        this.screen = screen;
        addClassName("etwin-rows");
        getElement().setAttribute("role", "list");
        entries.forEach(entry -> add(new ListItem(line(entry))));
    }

    private PersonRow line(AuditTrail.Traced traced) {
        Audit.Entry entry = traced.entry();
        String by = entry.by() == null
                ? entry.byName()
                : screen.words().person(traced.names().get(entry.by()));
        Id who = entry.by() == null ? entry.id() : entry.by();
        PersonRow row = new PersonRow(
                new Avatar(by, who).small(),
                PersonRow.strong(screen.text("audit.what." + entry.what())),
                about(traced));
        Span second = new Span(new Span(by + " · "), new RelativeTime(entry.at(), screen.words()));
        second.addClassNames("muted", "small");
        row.end(second);
        String changes = changes(entry);
        if (!changes.isEmpty()) {
            row.note(changes);
        }
        return row;
    }

    private Span about(AuditTrail.Traced traced) {
        String account = traced.entry().details().get(Audit.ACCOUNT);
        String name = account == null
                ? ""
                : " · " + screen.words().person(traced.names().get(Id.parse(account)));
        return new Span(name);
    }

    /** Which settings went from what to what. */
    private String changes(Audit.Entry entry) {
        return entry.details().entrySet().stream()
                .filter(detail -> entry.what().equals("countries.set"))
                .flatMap(detail -> Setting.of(detail.getKey()).stream()
                        .map(setting -> screen.words().of("countries.setting", setting) + ": " + detail.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
