package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.Slip;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.Spaces;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;
import org.etwin.ui.Typing;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Makes accounts for a class from a pasted list, which is looked through line by line, and shows the slips. */
@Route("spaces/:id/pupils/new")
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@StyleSheet("context://static/org.etwin.spaces.ui/pupils.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class NewPupilsView extends BaseView implements BeforeEnterObserver {
    private static final int LONGEST_LIST = 20_000;
    private static final int AFTER_TYPING = 500;

    private final transient Spaces spaces;
    private final transient MyPupils pupils;
    private final transient Pupils accounts;
    /** The same list sent twice by a nervous finger makes nobody twice. */
    private final String once = UUID.randomUUID().toString();

    private final Div preview = new Div();
    private TextArea list;
    private Checkbox firstNames;
    private Card card;

    @Activate
    public NewPupilsView(
            @Reference Screen screen,
            @Reference Spaces spaces,
            @Reference MyPupils pupils,
            @Reference Pupils accounts) {
        super(screen, "spaces.pupils.add");
        this.spaces = spaces;
        this.pupils = pupils;
        this.accounts = accounts;
        preview.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Seen<Space> space = spaces.find(actor(), id);
        if (!space.may(Right.CREATE_PUPILS)) {
            throw Rejected.forbidden();
        }
        note(space.value().title());
        actions(new Link("spaces/" + id + "/pupils/bring", text("spaces.pupils.bring")).asGhostButton());
        card = new Card(form(space.value()));
        add(card);
    }

    private Form form(Space space) {
        Form form = new Form(screen);
        form.hint("spaces.pupils.hint");
        list = form.fields().longText("names", "spaces.pupils.names");
        list.setMaxLength(LONGEST_LIST);
        list.setMinRows(8);
        list.setMaxRows(16);
        list.setHelperText(text("spaces.pupils.names-hint", accounts.most(actor())));
        Typing.heard(list, AFTER_TYPING, words -> look(space, words));
        firstNames = form.fields().yesNo("firstNames", "spaces.pupils.first-names");
        firstNames.setHelperText(text("spaces.pupils.first-names-hint"));
        firstNames.addValueChangeListener(change -> look(space, list.getValue()));
        form.part(preview);
        form.submit("spaces.pupils.make", () -> show(space, make(space)));
        form.cancel("spaces/" + space.id() + "/members");
        return form;
    }

    private void look(Space space, String words) {
        preview.removeAll();
        MyPupils.Preview seen = read(space, words);
        if (!seen.lines().isEmpty()) {
            preview.add(new PreviewTable(screen, seen));
        }
    }

    private MyPupils.Preview read(Space space, String words) {
        return pupils.preview(actor(), space.id(), words, firstNames.getValue());
    }

    private List<Slip> make(Space space) {
        return pupils.enrol(
                actor(), space.id(), null, read(space, list.getValue()).pupils(), once);
    }

    private void show(Space space, List<Slip> slips) {
        remove(card);
        actions();
        heading(text("spaces.slips.title"));
        add(new Slips(screen, space.title(), slips, () -> go("spaces/" + space.id() + "/members")));
    }
}
