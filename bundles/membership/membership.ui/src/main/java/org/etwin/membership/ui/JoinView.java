package org.etwin.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Objects;
import java.util.Optional;
import org.etwin.countries.Territories;
import org.etwin.files.Files;
import org.etwin.identity.Accounts;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OtherSignIns.Known;
import org.etwin.identity.Registration;
import org.etwin.identity.Terms;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.Joining;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.schools.Schools;
import org.etwin.ui.ExtraFieldsForm;
import org.etwin.ui.Form;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.etwin.ui.WizardView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * From the landing page to a request in three screens: account, school, oneself. Who has signed in already begins with
 * the school.
 */
@Route("join")
@Public
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class JoinView extends WizardView implements BeforeEnterObserver {
    private final transient Accounts accounts;
    private final transient OtherSignIns others;
    private final transient Joining joining;
    private final transient Territories territories;
    private final transient AccountStep account;
    private final transient SchoolStep school;
    private final transient ProfileFields profile;
    private final ExtraFieldsForm extra;
    private final transient EvidenceStep evidence;

    @Activate
    public JoinView(
            @Reference Screen screen,
            @Reference Accounts accounts,
            @Reference OtherSignIns others,
            @Reference Terms terms,
            @Reference Joining joining,
            @Reference Territories territories,
            @Reference Schools schools,
            @Reference Files files) {
        super(screen, "membership.join.title");
        this.accounts = accounts;
        this.others = others;
        this.joining = joining;
        this.territories = territories;
        Form first = step("membership.join.account");
        boolean visitor = actor() instanceof Actor.Visitor;
        Optional<Known> known = waiting().flatMap(id -> others.waiting(id, words().locale()));
        account = visitor ? new AccountStep(screen, first, terms, known) : null;
        if (!visitor) {
            first.hint("membership.join.signed-in");
        }
        school = new SchoolStep(screen, step("membership.join.school"), territories, schools);
        Form about = step("membership.join.about");
        profile = new ProfileFields(screen, about.hint("membership.join.about.hint"), territories);
        extra = about.extra("membership.request", null);
        evidence = new EvidenceStep(screen, about, territories, files);
        saving(this::keep);
        sending(this::sendLabel, this::send);
        begin(visitor ? 0 : 1);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor() instanceof Actor.Pupil) {
            event.forwardTo("");
        }
    }

    /** The account is opened as soon as its screen is left, so that what is wrong is said there. */
    private void keep() {
        if (step() == 0 && account != null) {
            Registration registration = account.registration(words().locale());
            Id opened = opened(registration, VaadinRequest.getCurrent().getRemoteAddr());
            screen.current().signIn(opened);
            // The session has a new id, so the page is loaded anew and goes on with the second screen.
            UI.getCurrent().getPage().setLocation("/join");
        } else if (step() == 1) {
            school.keep(actor());
            extra.territory(school.territory());
            evidence.territory(school.territory());
        }
    }

    /** Whoever came by another sign-in is linked to the new account. */
    private Id opened(Registration registration, String remoteAddress) {
        Optional<Id> waiting = waiting().filter(id -> registration.password() == null);
        if (waiting.isEmpty()) {
            return accounts.register(actor(), registration, remoteAddress);
        }
        Id opened = others.join(waiting.get(), registration, remoteAddress);
        screen.current().remember(OtherSignIns.WAITING, null);
        return opened;
    }

    private Optional<Id> waiting() {
        return screen.current().remembered(OtherSignIns.WAITING, String.class).map(Id::parse);
    }

    private String sendLabel() {
        return text("membership.join.send", territories.name(school.territory(), words().locale()));
    }

    private void send() {
        joining.ask(
                actor(),
                new JoinRequestForm(
                        Objects.requireNonNull(school.chosen()),
                        school.role(),
                        profile.details(),
                        extra.values(),
                        evidence.words(),
                        evidence.chosen()),
                words().locale());
        go("join/sent");
    }
}
