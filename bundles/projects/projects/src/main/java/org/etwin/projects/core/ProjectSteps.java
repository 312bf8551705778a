package org.etwin.projects.core;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** How a step is taken: one after another, by whoever may, and written down. */
@Component(service = ProjectSteps.class, configurationPid = "org.etwin.projects")
@Designate(ocd = ProjectSettings.class)
public final class ProjectSteps {
    private final ProjectStore store;
    private final Ids ids;
    private final Clock clock;
    private final ProjectSettings settings;

    @Activate
    public ProjectSteps(
            @Reference ProjectStore store, @Reference Ids ids, @Reference Clock clock, ProjectSettings settings) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /** The project, locked until the end of the transaction, if the actor may do that with it now. */
    Dossier begin(Actor actor, Id project, ProjectAction action) {
        boolean answers = action == ProjectAction.JOIN || action == ProjectAction.STAY_AWAY;
        Dossier dossier = store.locked(actor, project)
                .filter(each -> ProjectPolicy.sees(actor, each) || answers && isAsked(actor, each))
                .orElseThrow(Rejected::notFound);
        if (!allowed(actor, dossier).contains(action)) {
            needActive(actor);
            if (!actor.isEtwinner() && ProjectPolicy.takesPart(actor, dossier)) {
                throw new Rejected(Rejection.forbidden("projects.rejected.validated-only"));
            }
            throw new Rejected(Rejection.conflict("projects.rejected.not-now"));
        }
        return dossier;
    }

    /** Whoever is suspended takes no step. */
    static void needActive(Actor actor) {
        if (actor.isSuspended()) {
            throw new Rejected(Rejection.forbidden("projects.rejected.suspended"));
        }
    }

    Set<ProjectAction> allowed(Actor actor, Dossier dossier) {
        return ProjectPolicy.allowed(actor, dossier, clock.instant(), ends());
    }

    void become(Dossier dossier, ProjectState next) {
        dossier.project().become(next, now());
    }

    /** The lengths of life after the closing, and of an invitation. */
    Ends ends() {
        return new Ends(
                settings.months_to_reopen(),
                settings.months_to_archive(),
                settings.days_of_archive_notice(),
                settings.invitation_days());
    }

    /** Whether the actor is invited to join and can still answer. */
    boolean isAsked(Actor actor, Dossier dossier) {
        return ProjectPolicy.isAskedToJoin(actor, dossier, now(), ends());
    }

    /** Whether that invitation can still be answered. */
    boolean holds(PartnerRow invited) {
        return ends().answerUntil(invited).isAfter(now());
    }

    /** Invitations from until then are over. */
    Instant invitedBefore() {
        return ends().invitedBefore(now());
    }

    int mostDrafts() {
        return settings.most_drafts();
    }

    void write(Id project, Step.What what, Actor actor, String territory, String words) {
        write(project, what, actor, territory, null, words);
    }

    /** @param about the partner whom it concerns */
    void writeAbout(Dossier dossier, Step.What what, Actor actor, Id about, String words) {
        write(dossier.id(), what, actor, null, about, words);
    }

    private void write(Id project, Step.What what, Actor actor, String territory, Id about, String words) {
        Id by = actor.account().orElse(null);
        store.add(new StepRow(ids.next().value(), project, what, now(), by, territory, about, words));
    }

    void write(Dossier dossier, Step.What what, Actor actor, String words) {
        write(dossier.project().id(), what, actor, null, words);
    }

    Instant now() {
        return clock.instant();
    }

    /** The same, refused when there are none. */
    static String needed(String field, String given, int most, String missing) {
        String words = words(field, given, most);
        if (words.isEmpty()) {
            throw new Rejected(Rejection.invalid(field, missing));
        }
        return words;
    }

    /** Words without the white space around; refused when they are too many. */
    static String words(String field, String given, int most) {
        String words = given == null ? "" : given.replace("\u0000", "").strip();
        if (words.length() > most) {
            throw new Rejected(Rejection.invalid(field, "projects.rejected.too-long", most));
        }
        return words;
    }
}
