package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.etwin.files.Files;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.Spaces;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.FileField;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Title, description and picture of a space, for those who look after it. */
@Route("spaces/:id/settings")
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SettingsView extends BaseView implements BeforeEnterObserver {
    private static final int TITLE = 120;
    private static final int DESCRIPTION = 2000;
    private static final String PICTURE = "spaces.picture";

    private final transient Spaces spaces;
    private final transient Files files;
    private final Div content = new Div();
    private final Div theirs = new Div();
    private long version;

    @Activate
    public SettingsView(@Reference Screen screen, @Reference Spaces spaces, @Reference Files files) {
        super(screen, "spaces.settings.title");
        this.spaces = spaces;
        this.files = files;
        narrow();
        content.addClassName("stack");
        theirs.getElement().setAttribute("role", "status");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Seen<Space> seen = spaces.find(actor(), id);
        if (!seen.may(Right.MANAGE_MEMBERS)) {
            throw Rejected.forbidden();
        }
        version = seen.version();
        note(seen.value().title());
        content.removeAll();
        content.add(
                new Card(words(seen.value())),
                new Card(picture(seen.value())),
                Card.titled(
                        text("spaces.settings.roles"),
                        new Row(
                                link(id, "rights", "spaces.rights.title"),
                                link(id, "seers", "spaces.people.title"),
                                link(id, "members", "spaces.section.members"))));
    }

    private Link link(Id id, String path, String key) {
        return new Link("spaces/" + id + "/" + path, text(key)).asGhostButton();
    }

    private Form words(Space space) {
        Form form = new Form(screen);
        TextField title = form.fields().text("title", "spaces.settings.name");
        title.setMaxLength(TITLE);
        title.setValue(space.title());
        TextArea about = form.fields().longText("description", "spaces.settings.about");
        about.setMaxLength(DESCRIPTION);
        about.setValue(space.description());
        form.part(theirs);
        form.submit("spaces.settings.save", () -> save(space.id(), title.getValue(), about.getValue()));
        form.cancel("spaces/" + space.id());
        return form;
    }

    /** Somebody else was quicker: what they wrote is shown beside what was typed here, which stays. */
    private void save(Id id, String title, String about) {
        try {
            spaces.describe(actor(), id, version, title, about);
            theirs.removeAll();
            note(title);
            Notice.done(text("spaces.settings.saved"));
        } catch (Rejected rejected) {
            if (rejected.kind() != Rejection.Kind.STALE) {
                throw rejected;
            }
            Space stored = spaces.find(actor(), id).value();
            Paragraph words = new Paragraph(stored.title() + "\n\n" + stored.description());
            words.addClassName("pre");
            theirs.removeAll();
            theirs.add(new Notice(Tone.WARN, text("spaces.settings.theirs")), words);
        }
        version = spaces.find(actor(), id).version();
    }

    private Form picture(Space space) {
        Form form = new Form(screen);
        form.hint("spaces.settings.picture-hint");
        FileField field = form.field("file", new FileField(screen, files, PICTURE, "spaces.settings.picture"));
        if (space.picture() != null) {
            field.setValue(files.find(Set.of(space.picture())).get(space.picture()));
        }
        form.submit("spaces.settings.picture-save", () -> {
            spaces.picture(
                    actor(),
                    space.id(),
                    spaces.find(actor(), space.id()).version(),
                    field.file().map(file -> file.id()).orElse(null));
            version = spaces.find(actor(), space.id()).version();
            Notice.done(text("spaces.settings.saved"));
        });
        return form;
    }
}
