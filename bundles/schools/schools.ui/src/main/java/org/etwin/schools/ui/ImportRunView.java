package org.etwin.schools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.platform.Id;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolImports;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
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
    private final Stack trial = new Stack();
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
        note(text("schools.import.summary", upload.lines(), upload.columns().size()));
        actions(ImportState.badge(words(), upload.state()));
        place.removeAll();
        switch (upload.state()) {
            case UPLOADED -> place.add(sample(upload), mapping(upload), trial);
            case RUNNING -> place.add(progress(upload));
            case DONE ->
                place.add(
                        ReportPart.of(text("schools.report.done"), upload.report(), words()),
                        new Row(new Link("schools", text("schools.import.see")).asButton()));
            case FAILED -> place.add(new Notice(Tone.DANGER, text("schools.import.stopped")), mapping(upload), trial);
        }
    }

    private Component sample(SchoolImport upload) {
        TextTable table = new TextTable(text("schools.import.sample"), upload.columns());
        upload.sample().forEach(table::line);
        return new Stack(new H2(text("schools.import.sample")), table);
    }

    private Component mapping(SchoolImport upload) {
        Form form = new Form(screen);
        form.hint("schools.import.mapping-hint");
        MappingForm mapping = new MappingForm(form, screen, upload);
        form.submit("schools.import.try", () -> {
            ImportReport report = imports.dryRun(actor(), id, mapping.mapping());
            trial.removeAll();
            trial.add(
                    ReportPart.of(text("schools.report.trial"), report, words()),
                    new Row(Buttons.primary(screen, "schools.import.run", () -> {
                        imports.run(actor(), id, mapping.mapping());
                        draw(imports.find(actor(), id));
                    })));
        });
        return Card.titled(text("schools.import.mapping"), form);
    }

    private Component progress(SchoolImport upload) {
        ProgressBar bar = new ProgressBar(0, upload.lines(), Math.min(upload.done(), upload.lines()));
        bar.getElement().setAttribute("aria-label", text("schools.import.running"));
        Span count = new Span(text("schools.import.progress", upload.done(), upload.lines()));
        count.getElement().setAttribute("role", "status");
        return Card.titled(text("schools.import.running"), bar, count);
    }
}
