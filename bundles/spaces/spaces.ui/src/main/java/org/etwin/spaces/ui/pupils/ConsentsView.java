package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import org.etwin.platform.Id;
import org.etwin.spaces.ConsentKind;
import org.etwin.spaces.Consents;
import org.etwin.spaces.Consents.Entry;
import org.etwin.spaces.Consents.OfPupil;
import org.etwin.spaces.MyPupils;
import org.etwin.ui.Badge;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Chip;
import org.etwin.ui.Download;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What parents agreed to, class by class, and what is still missing. */
@Route("pupils/consents")
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@StyleSheet("context://static/org.etwin.spaces.ui/pupils.css")
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ConsentsView extends BaseView implements BeforeEnterObserver {
    private final transient MyPupils mine;
    private final transient Consents consents;
    private final Div place = new Div();
    private transient ClassChips classes;
    private transient List<OfPupil> shown = List.of();
    private boolean onlyMissing;

    @Activate
    public ConsentsView(@Reference Screen screen, @Reference MyPupils mine, @Reference Consents consents) {
        super(screen, "spaces.consents.title");
        this.mine = mine;
        this.consents = consents;
        note(text("spaces.consents.page-note"));
        place.addClassName("stack");
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        actions(new Link("pupils", text("spaces.pupils.mine")).asGhostButton());
        draw(null);
    }

    private void draw(String className) {
        place.removeAll();
        classes = new ClassChips(screen, mine.classes(actor()), className, () -> draw(classes.chosen()));
        if (classes.chosen() == null) {
            place.add(new EmptyState("child", text("spaces.pupils.none"), text("spaces.pupils.none-hint")));
            return;
        }
        shown = consents.list(actor(), classes.chosen(), onlyMissing);
        Chip missing = new Chip(text("spaces.consents.only-missing"), () -> {
            onlyMissing = !onlyMissing;
            draw(classes.chosen());
        });
        missing.on(onlyMissing);
        Locale language = words().locale();
        String wanted = classes.chosen();
        Row buttons = new Row(
                Buttons.primary(screen, "spaces.consents.record-shown", this::record),
                Download.csv(
                        screen,
                        "spaces.consents.csv",
                        () -> "consents",
                        () -> (actor, to) -> consents.csv(actor, wanted, language, to)));
        place.add(new Row(classes, missing).spread(), buttons);
        place.add(
                shown.isEmpty()
                        ? new EmptyState(
                                "check-circle-o",
                                text("spaces.consents.none-missing"),
                                text("spaces.consents.none-missing-hint"))
                        : new Card(table()));
    }

    private void record() {
        List<Id> all = shown.stream().map(OfPupil::pupil).toList();
        if (!all.isEmpty()) {
            RecordConsent.open(screen, consents, all, () -> {
                draw(classes.chosen());
                Notice.done(text("spaces.consents.recorded"));
            });
        }
    }

    private Component table() {
        NativeTableRow head = new NativeTableRow(column(text("spaces.pupils.name")));
        for (ConsentKind kind : ConsentKind.values()) {
            head.add(column(words().of("spaces.consent", kind)));
        }
        NativeTableBody body = new NativeTableBody();
        shown.forEach(pupil -> body.add(row(pupil)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("etwin-table");
        Div scroller = new Div(table);
        scroller.addClassName("pupils-table");
        // It scrolls sideways on a phone, with the keyboard as well.
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", text("spaces.consents.title"));
        return scroller;
    }

    private NativeTableRow row(OfPupil pupil) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        var history = Buttons.ghost(screen, "spaces.consents.history", () -> history(pupil));
        history.setText(pupil.name());
        history.setAriaLabel(text("spaces.consents.history-of", pupil.name()));
        name.add(history);
        NativeTableRow row = new NativeTableRow(name);
        for (ConsentKind kind : ConsentKind.values()) {
            NativeTableCell cell = new NativeTableCell();
            cell.getElement().setAttribute("data-label", words().of("spaces.consent", kind));
            cell.add(pupil.counts().stream()
                    .filter(entry -> entry.kind() == kind)
                    .findFirst()
                    .<Component>map(this::answer)
                    .orElseGet(() -> new Badge(text("spaces.consents.missing"), Tone.WARN)));
            row.add(cell);
        }
        return row;
    }

    private Component answer(Entry entry) {
        Span when = new Span(words().date(entry.on()));
        when.addClassNames("muted", "small");
        return new Row(
                new Badge(
                        text(entry.given() ? "spaces.consents.yes" : "spaces.consents.refused"),
                        entry.given() ? Tone.OK : Tone.DANGER),
                when);
    }

    private void history(OfPupil pupil) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("spaces.consents.history-of", pupil.name()));
        UnorderedList entries = new UnorderedList();
        entries.addClassName("etwin-rows");
        consents.history(actor(), pupil.pupil()).forEach(entry -> entries.add(new ListItem(told(entry))));
        dialog.add(
                entries.getChildren().findAny().isEmpty()
                        ? new Paragraph(text("spaces.consents.nothing-recorded"))
                        : entries);
        dialog.getFooter()
                .add(
                        Buttons.ghost(screen, "spaces.consents.close", dialog::close),
                        Buttons.primary(screen, "spaces.consents.record", () -> {
                            dialog.close();
                            RecordConsent.open(screen, consents, List.of(pupil.pupil()), () -> draw(classes.chosen()));
                        }));
        dialog.open();
    }

    private Component told(Entry entry) {
        Paragraph what = new Paragraph(text(
                "spaces.consents.entry",
                words().of("spaces.consent", entry.kind()),
                text(entry.given() ? "spaces.consents.yes" : "spaces.consents.refused"),
                words().date(entry.on()),
                words().of("spaces.consent.how", entry.how())));
        Paragraph who = new Paragraph(
                text("spaces.consents.by", words().person(entry.byName()), words().dateTime(entry.recorded())));
        who.addClassNames("muted", "small");
        Div told = new Div(what, who);
        if (!entry.note().isEmpty()) {
            Paragraph note = new Paragraph(entry.note());
            note.addClassName("pre");
            told.addComponentAtIndex(1, note);
        }
        return told;
    }

    private static NativeTableHeaderCell column(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
