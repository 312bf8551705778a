package org.etwin.schools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.etwin.platform.Id;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.ImportAction;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolImports;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.Download;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One import: which column is what, what would happen, how far it is, what happened. */
@Route("desk/schools/import/:id")
@Shell(Shell.Variant.DESK)
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ImportRunView extends BaseView implements BeforeEnterObserver {
    private final transient SchoolImports imports;
    private final Stack place = new Stack();
    private Id id;

    @Activate
    public ImportRunView(@Reference Screen screen, @Reference SchoolImports imports) {
        super(screen, "schools.import.title");
        this.imports = imports;
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        draw(imports.find(actor(), id));
        screen.live().on(place, "schools.import", id, this::onward);
    }

    private void onward() {
        SchoolImport now = imports.find(actor(), id);
        if (now.state() != SchoolImport.State.UPLOADED) {
            draw(now);
        }
    }

    private void draw(SchoolImport upload) {
        heading(upload.fileName());
        note(text("schools.import.summary", upload.lines(), upload.columns().size(), upload.format()));
        actions(ImportState.badge(words(), upload.state()));
        place.removeAll();
        switch (upload.state()) {
            case UPLOADED -> columns(upload, upload.suggested());
            case RUNNING, UNDOING -> progress(upload);
            case DONE -> result(upload);
            case FAILED, CANCELLED, UNDONE -> stopped(upload);
        }
    }

    private void columns(SchoolImport upload, ColumnMapping shown) {
        Form form = new Form(screen);
        form.hint("schools.import.mapping-hint");
        MappingForm mapping = new MappingForm(form, screen, upload, shown);
        form.submit("schools.import.try", () -> trial(upload, mapping.mapping()));
        place.removeAll();
        place.add(ImportSteps.at(words(), ImportSteps.COLUMNS));
        if (upload.remembered() && upload.state() == SchoolImport.State.UPLOADED) {
            place.add(new Notice(Tone.PRIMARY, text("schools.import.remembered")));
        }
        place.add(sample(upload), Card.titled(text("schools.import.mapping"), form));
    }

    private void trial(SchoolImport upload, ColumnMapping mapping) {
        ImportReport report = imports.dryRun(actor(), id, mapping);
        place.removeAll();
        Row buttons = new Row(
                Buttons.ghost(screen, "schools.import.back", () -> columns(upload, mapping)),
                Buttons.primary(screen, "schools.import.run", () -> {
                    imports.run(actor(), id, mapping);
                    draw(imports.find(actor(), id));
                }));
        if (report.refused() > 0) {
            buttons.add(problems(mapping));
        }
        place.add(
                ImportSteps.at(words(), ImportSteps.TRY),
                ReportPart.of(text("schools.report.trial"), report, words(), buttons));
    }

    private void progress(SchoolImport upload) {
        boolean undoing = upload.state() == SchoolImport.State.UNDOING;
        String title = text(undoing ? "schools.import.undoing" : "schools.import.running");
        ProgressBar bar = new ProgressBar(0, Math.max(1, upload.lines()), Math.min(upload.done(), upload.lines()));
        bar.getElement().setAttribute("aria-label", title);
        Span count = new Span(text("schools.import.progress", upload.done(), upload.lines()));
        count.getElement().setAttribute("role", "status");
        Card card = Card.titled(title, bar, count);
        card.note(text("schools.import.goes-on"));
        if (upload.may(ImportAction.CANCEL)) {
            card.add(new Row(Buttons.ghost(screen, "schools.import.cancel", () -> {
                imports.cancel(actor(), id);
                draw(imports.find(actor(), id));
            })));
        }
        place.add(ImportSteps.at(words(), ImportSteps.RUN), card);
    }

    private void result(SchoolImport upload) {
        Row buttons = new Row(new Link("desk/schools", text("schools.import.see")).asButton());
        offer(upload, buttons);
        place.add(
                ImportSteps.at(words(), ImportSteps.RESULT),
                ReportPart.of(text("schools.report.done"), upload.report(), words(), buttons));
        undoUntil(upload);
    }

    private void stopped(SchoolImport upload) {
        place.add(ImportSteps.at(words(), ImportSteps.RESULT));
        switch (upload.state()) {
            case FAILED -> place.add(new Notice(Tone.DANGER, text("schools.import.stopped")));
            case CANCELLED -> place.add(new Notice(Tone.WARN, text("schools.import.cancelled")));
            default -> place.add(UndoPart.of(upload, words()));
        }
        Row buttons = new Row();
        if (upload.may(ImportAction.RUN)) {
            buttons.add(Buttons.primary(screen, "schools.import.again", () -> columns(upload, upload.suggested())));
        }
        offer(upload, buttons);
        if (upload.report() != null && upload.state() != SchoolImport.State.UNDONE) {
            place.add(ReportPart.of(text("schools.report.done"), upload.report(), words(), buttons));
        } else {
            place.add(buttons);
        }
        undoUntil(upload);
    }

    private void offer(SchoolImport upload, Row buttons) {
        if (upload.report() != null && upload.report().refused() > 0) {
            buttons.add(problems(null));
        }
        if (upload.may(ImportAction.UNDO)) {
            buttons.add(Buttons.ghost(
                    screen,
                    "schools.import.undo",
                    () -> Confirm.ask(
                            screen,
                            "schools.import.undo-title",
                            "schools.import.undo-text",
                            "schools.import.undo",
                            upload.fileName(),
                            () -> {
                                imports.undo(actor(), id);
                                draw(imports.find(actor(), id));
                            })));
        }
    }

    private void undoUntil(SchoolImport upload) {
        if (upload.undoUntil() != null) {
            Span until = new Span(text("schools.import.undo-until", words().dateTime(upload.undoUntil())));
            until.addClassNames("muted", "small");
            place.add(until);
        }
    }

    private Component problems(ColumnMapping mapping) {
        Locale language = words().locale();
        return Download.csv(
                screen,
                "schools.import.problems",
                () -> "problems-" + id,
                () -> (actor, to) ->
                        to.write(imports.problems(actor, id, mapping, language).getBytes(StandardCharsets.UTF_8)));
    }

    private Component sample(SchoolImport upload) {
        TextTable table = new TextTable(text("schools.import.sample"), upload.columns());
        upload.sample().forEach(table::line);
        return new Stack(new H2(text("schools.import.sample")), table);
    }
}
