package org.etwin.schools.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Supplier;
import org.etwin.countries.Territories;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolImports;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.Option;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** An NSO uploads its register of schools; what follows is on the page of the import. */
@Route("desk/schools/import")
@Shell(Shell.Variant.DESK)
@MenuItem(group = MenuGroups.DESK_COUNTRY, key = "schools.import.menu", order = 30, needs = Needs.NSO, icon = "upload")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ImportView extends BaseView implements BeforeEnterObserver {
    private static final int SHOWN = 10;

    private final transient SchoolImports imports;
    private final transient Territories territories;
    private final Stack place = new Stack();

    @Activate
    public ImportView(@Reference Screen screen, @Reference SchoolImports imports, @Reference Territories territories) {
        super(screen, "schools.import.title");
        this.imports = imports;
        this.territories = territories;
        note(text("schools.import.hint"));
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Option> mine = Desks.of(actor(), territories, words().locale());
        if (mine.isEmpty()) {
            throw Rejected.forbidden();
        }
        place.removeAll();
        place.add(ImportSteps.at(words(), ImportSteps.UPLOAD));
        Form form = new Form(screen);
        form.part(upload(territory(form, mine)));
        place.add(new Card(form));
        earlier(mine);
    }

    /** Asked only of whoever has several desks. */
    private Supplier<String> territory(Form form, List<Option> mine) {
        if (mine.size() == 1) {
            return () -> mine.get(0).value();
        }
        One<Option> field = form.fields().one("territory", "schools.field.country", mine, Option::label);
        field.setValue(mine.get(0));
        return () -> field.getValue().value();
    }

    private Upload upload(Supplier<String> territory) {
        Upload upload = new Upload((UploadHandler) event -> {
            // One byte more than is taken: whatever the browser said, the core sees that it is too much.
            byte[] content = event.getInputStream().readNBytes(SchoolImports.LARGEST + 1);
            String name = event.getFileName();
            event.getUI().access(() -> Notice.guarded(screen, () -> received(territory, name, content)));
        });
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv");
        upload.setMaxFileSize(SchoolImports.LARGEST);
        upload.setMaxFiles(1);
        upload.setI18n(UploadTexts.of(words()));
        upload.addFileRejectedListener(rejected -> Notice.done(rejected.getErrorMessage()));
        return upload;
    }

    private void received(Supplier<String> territory, String name, byte[] content) {
        SchoolImport upload = imports.upload(actor(), territory.get(), name, content);
        go("desk/schools/import/" + upload.id());
    }

    private void earlier(List<Option> mine) {
        TextTable table = new TextTable(
                text("schools.import.earlier"),
                List.of(
                        text("schools.import.file"),
                        text("schools.import.uploaded"),
                        text("schools.import.state"),
                        text("schools.import.lines")));
        boolean any = false;
        for (Option desk : mine) {
            for (SchoolImport each : imports.list(actor(), desk.value(), PageRequest.first(SHOWN))
                    .items()) {
                any = true;
                Id id = each.id();
                table.cells(List.of(
                        new Link("desk/schools/import/" + id, each.fileName()),
                        new Span(words().dateTime(each.uploaded())),
                        ImportState.badge(words(), each.state()),
                        new Span(words().number(each.lines()))));
            }
        }
        if (any) {
            place.add(new H2(text("schools.import.earlier")), table);
        }
    }
}
