package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.identity.Pupils.Slip;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Makes accounts for a class from pasted names, and shows the slips. */
@Route("spaces/:id/pupils/new")
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class NewPupilsView extends BaseView implements BeforeEnterObserver {
    private final transient Spaces spaces;
    private final transient SpaceMembers members;

    @Activate
    public NewPupilsView(@Reference Screen screen, @Reference Spaces spaces, @Reference SpaceMembers members) {
        super(screen, "spaces.pupils.add");
        this.spaces = spaces;
        this.members = members;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Seen<Space> space = spaces.find(actor(), id);
        if (!space.may(Right.CREATE_PUPILS)) {
            throw Rejected.forbidden();
        }
        note(space.value().title());
        add(new Card(form(space.value())));
    }

    private Form form(Space space) {
        Form form = new Form(screen);
        form.hint("spaces.pupils.hint");
        TextArea names = form.fields().longText("names", "spaces.pupils.names");
        names.setMinRows(8);
        names.setHelperText(text("spaces.pupils.names-hint"));
        form.submit("spaces.pupils.make", () -> show(space, create(space, names.getValue())));
        form.cancel("spaces/" + space.id() + "/members");
        return form;
    }

    private List<Slip> create(Space space, String names) {
        return members.createPupils(
                actor(),
                space.id(),
                null,
                names.lines().map(String::strip).filter(name -> !name.isEmpty()).toList());
    }

    private void show(Space space, List<Slip> slips) {
        getChildren().filter(Card.class::isInstance).toList().forEach(this::remove);
        heading(text("spaces.slips.title"));
        add(
                new Slips(screen, space.title(), slips),
                new Row(new Link("spaces/" + space.id() + "/members", text("spaces.slips.done")).asSoftButton()));
    }
}
