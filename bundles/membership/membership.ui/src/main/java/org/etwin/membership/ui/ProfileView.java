package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.Joining;
import org.etwin.membership.Members;
import org.etwin.membership.Profile;
import org.etwin.membership.Validating;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.ui.Badge;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One's own profile, and how far one is with one's schools. */
@Route("profile")
@MenuItem(group = MenuGroups.NETWORK, key = "membership.profile.title", order = 5, icon = "user")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ProfileView extends BaseView implements BeforeEnterObserver {
    private final transient Members members;
    private final transient Joining joining;
    private final transient Validating validating;
    private final transient Territories territories;
    private final Stack schools = new Stack();
    private final Stack about = new Stack();

    @Activate
    public ProfileView(
            @Reference Screen screen,
            @Reference Members members,
            @Reference Joining joining,
            @Reference Validating validating,
            @Reference Territories territories) {
        super(screen, "membership.profile.title");
        this.members = members;
        this.joining = joining;
        this.validating = validating;
        this.territories = territories;
        narrow();
        add(schools, about);
        screen.live().on(this, "membership.", this::showSchools);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showSchools();
        showAbout();
    }

    private Seen<Profile> own() {
        Id me = actor().account().orElseThrow();
        return members.find(actor(), me);
    }

    private void showSchools() {
        schools.removeAll();
        Card card = Card.titled(text("membership.profile.schools"));
        var mine = joining.mine(actor());
        if (own().value().etwinner()) {
            card.add(new Row(new Badge(text("membership.badge"), Tone.OK)));
        }
        for (Seen<JoinRequest> request : mine) {
            card.add(school(request));
        }
        if (mine.isEmpty()) {
            card.note(text("membership.profile.no-school"));
        }
        card.add(new Row(new Link("join", text("membership.profile.ask")).asSoftButton()));
        schools.add(card);
    }

    private Stack school(Seen<JoinRequest> seen) {
        JoinRequest request = seen.value();
        Stack stack = new Stack(new Row(
                        new Link(
                                "schools/" + request.school().id(),
                                request.school().name()),
                        new Badge(words().of("membership.state", request.state()), Tones.of(request.state())))
                .spread());
        validating.history(actor(), request.id()).stream()
                .reduce((first, second) -> second)
                .map(Decision::note)
                .filter(note -> !note.isBlank())
                .ifPresent(note -> stack.add(new Paragraph("“" + note + "”")));
        if (seen.may(JoinRequestAction.GIVE_EVIDENCE)) {
            stack.add(evidence(seen));
        }
        if (seen.may(JoinRequestAction.LEAVE)) {
            stack.add(new Row(Buttons.ghost(
                    screen,
                    "membership.profile.leave",
                    () -> Confirm.ask(
                            screen,
                            "membership.profile.leave.sure",
                            "membership.profile.leave.what",
                            "membership.profile.leave",
                            request.school().name(),
                            () -> {
                                joining.leave(actor(), request.id(), seen.version());
                                showSchools();
                            }))));
        }
        return stack;
    }

    private Form evidence(Seen<JoinRequest> seen) {
        Form form = new Form(screen);
        TextArea answer = form.fields().longText("note", "membership.profile.evidence");
        form.submit("membership.profile.evidence.send", () -> {
            joining.giveEvidence(actor(), seen.value().id(), seen.version(), answer.getValue());
            showSchools();
        });
        return form;
    }

    private void showAbout() {
        about.removeAll();
        Seen<Profile> profile = own();
        Form form = new Form(screen);
        ProfileFields fields = new ProfileFields(screen, form, territories);
        fields.show(profile.value().details());
        form.submit("membership.profile.save", () -> {
            members.change(actor(), profile.version(), fields.details());
            Notice.done(text("membership.profile.saved"));
            showAbout();
        });
        Card card = Card.titled(text("membership.profile.about-me"));
        card.add(form);
        about.add(card);
    }
}
