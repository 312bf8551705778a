package org.etwin.membership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.Joining;
import org.etwin.membership.Members;
import org.etwin.membership.ProfileDetails;
import org.etwin.membership.Validating;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.schools.Schools;
import org.etwin.ui.ExtraFieldsForm;
import org.etwin.ui.FormView;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Somebody works at another school now: the old affiliation ends and the new one is asked for, in one step. */
@Route("profile/school/:id")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ChangeSchoolView extends FormView implements BeforeEnterObserver {
    private final transient Joining joining;
    private final transient Validating validating;
    private final transient Members members;
    private final transient SchoolStep school;
    private final ExtraFieldsForm extra;
    private transient Seen<JoinRequest> old;

    @Activate
    public ChangeSchoolView(
            @Reference Screen screen,
            @Reference Joining joining,
            @Reference Validating validating,
            @Reference Members members,
            @Reference Territories territories,
            @Reference Schools schools) {
        super(screen, "membership.change.title");
        this.joining = joining;
        this.validating = validating;
        this.members = members;
        school = new SchoolStep(screen, form, territories, schools);
        extra = form.extra("membership.request", null);
        school.countryChanged(extra::territory);
        form.submit("membership.change.send", this::change);
        form.cancel("profile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        old = validating.find(actor(), id);
        if (!old.may(JoinRequestAction.CHANGE_SCHOOL)) {
            throw Rejected.notFound();
        }
        note(text("membership.change.hint", old.value().school().name()));
        extra.territory(school.territory());
    }

    private void change() {
        school.keep(actor());
        ProfileDetails details = members.find(actor(), actor().account().orElseThrow(Rejected::unauthenticated))
                .value()
                .details();
        joining.changeSchool(
                actor(),
                old.value().id(),
                old.version(),
                new JoinRequestForm(school.chosen(), school.role(), details, extra.values()),
                words().locale());
        Notice.done(text("membership.change.done"));
        go("profile");
    }
}
