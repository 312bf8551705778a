package org.etwin.spaces.ui.inspections;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etwin.identity.Account;
import org.etwin.identity.AccountSearch;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.spaces.SpaceInspections;
import org.etwin.spaces.SpaceInspections.Own;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where staff and admins give the reason with which a space opens for them, and find those that are open. */
@Route(LookInView.PATH)
@MenuItem(group = MenuGroups.DESK_COUNTRY, key = "spaces.look-in.menu", order = 60, needs = Needs.NSO, icon = "eye")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class LookInView extends BaseView implements BeforeEnterObserver {
    static final String PATH = "desk/look-in";
    /** The id alone, or the address of any page of the space. */
    private static final Pattern ADDRESS = Pattern.compile("(?:.*/spaces/)?([0-9a-z]{13})(?:[/?#].*)?");

    private final transient SpaceInspections inspections;
    private final transient AccountSearch search;
    private final Div open = new Div();

    @Activate
    public LookInView(
            @Reference Screen screen, @Reference SpaceInspections inspections, @Reference AccountSearch search) {
        super(screen, "spaces.look-in.title");
        this.inspections = inspections;
        this.search = search;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!actor().has(Role.NSO) && !actor().has(Role.ADMIN)) {
            throw Rejected.forbidden();
        }
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("space")
                .orElse("");
        removeAllBelowTitle();
        add(new Stack(open, Card.titled(text("spaces.look-in.new"), form(asked)), finding()));
        list();
    }

    private void removeAllBelowTitle() {
        getChildren().filter(Stack.class::isInstance).toList().forEach(this::remove);
    }

    private void list() {
        open.removeAll();
        List<Own> mine = inspections.mine(actor());
        if (mine.isEmpty()) {
            return;
        }
        Card card = Card.titled(text("spaces.look-in.open"));
        mine.forEach(each -> {
            Paragraph until = new Paragraph(text("spaces.look-in.until", words().time(each.until()), each.reason()));
            until.addClassNames("muted", "small");
            card.add(new Row(new Div(new Link("spaces/" + each.space(), each.title()), until)));
        });
        open.add(card);
    }

    /** Who does not have the address finds the space by somebody in it. */
    private Card finding() {
        Card card = Card.titled(text("spaces.look-in.find"));
        if (!actor().has(Role.ADMIN)) {
            card.add(
                    new Paragraph(text("spaces.look-in.find-desk")),
                    new Row(new Link("desk/members", text("spaces.look-in.find-member")).asGhostButton()));
            return card;
        }
        Div found = new Div();
        found.getElement().setAttribute("aria-live", "polite");
        Form form = new Form(screen);
        ComboBox<Account> person = form.fields()
                .find(
                        "person",
                        "spaces.look-in.find-person",
                        typed -> search.find(actor(), typed),
                        each -> each.name() + " · " + each.email());
        person.addValueChangeListener(chosen -> {
            found.removeAll();
            if (chosen.getValue() != null) {
                found.add(new ReachableSpaces(
                        screen, inspections, chosen.getValue().id()));
            }
        });
        card.add(form, found);
        return card;
    }

    private Form form(String asked) {
        Form form = new Form(screen);
        form.part(new Notice(Tone.WARN, text("spaces.look-in.hint")));
        TextField space = form.fields().text("space", "spaces.look-in.space");
        space.setHelperText(text("spaces.look-in.space-hint"));
        space.setMaxLength(300);
        space.setValue(asked.length() > 300 ? "" : asked);
        TextArea reason = form.fields().longText("reason", "spaces.look-in.reason");
        reason.setHelperText(text("spaces.look-in.reason-hint"));
        reason.setMaxLength(500);
        return form.submit("spaces.look-in.submit", () -> {
            Id id = named(space.getValue());
            try {
                inspections.open(actor(), id, reason.getValue());
            } catch (Rejected rejected) {
                throw rejected.rejections().get(0).kind() == Rejection.Kind.NOT_FOUND ? unknown() : rejected;
            }
            getUI().ifPresent(page -> page.navigate("spaces/" + id));
        });
    }

    private static Id named(String given) {
        Matcher address = ADDRESS.matcher(given.strip());
        if (!address.matches()) {
            throw unknown();
        }
        return Id.parse(address.group(1));
    }

    private static Rejected unknown() {
        return new Rejected(Rejection.invalid("space", "spaces.look-in.unknown"));
    }
}
