package org.etwin.projects.core;

import static org.etwin.projects.ProjectAction.ACCEPT;
import static org.etwin.projects.ProjectAction.ANSWER;
import static org.etwin.projects.ProjectAction.APPROVE;
import static org.etwin.projects.ProjectAction.ARCHIVE;
import static org.etwin.projects.ProjectAction.ASK;
import static org.etwin.projects.ProjectAction.CLOSE;
import static org.etwin.projects.ProjectAction.DECLINE;
import static org.etwin.projects.ProjectAction.EDIT;
import static org.etwin.projects.ProjectAction.INVITE;
import static org.etwin.projects.ProjectAction.JOIN;
import static org.etwin.projects.ProjectAction.LEAVE;
import static org.etwin.projects.ProjectAction.REFUSE;
import static org.etwin.projects.ProjectAction.REMOVE;
import static org.etwin.projects.ProjectAction.REOPEN;
import static org.etwin.projects.ProjectAction.SEND;
import static org.etwin.projects.ProjectAction.STAY_AWAY;
import static org.etwin.projects.ProjectAction.SUMMARIZE;
import static org.etwin.projects.ProjectAction.WITHDRAW;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Role;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectState;

/** Who sees a project and who may do what with it. */
final class ProjectPolicy {
    private ProjectPolicy() {}

    static boolean sees(Actor actor, Dossier dossier) {
        return isFounder(actor, dossier)
                || isInvited(actor, dossier)
                || isPartner(actor, dossier)
                || watches(actor, dossier);
    }

    static Set<ProjectAction> allowed(Actor actor, Dossier dossier, Instant now, Ends ends) {
        Set<ProjectAction> allowed = EnumSet.noneOf(ProjectAction.class);
        if (actor.isSuspended()) {
            return allowed;
        }
        ProjectState state = dossier.project().state();
        boolean founder = isFounder(actor, dossier) && actor.isEtwinner();
        boolean watches = watches(actor, dossier);
        switch (state) {
            case DRAFT -> add(allowed, founder, EDIT, SEND, WITHDRAW);
            case WAITING_FOR_PARTNER -> {
                add(allowed, founder, WITHDRAW);
                add(allowed, isInvited(actor, dossier), DECLINE);
                add(allowed, isInvited(actor, dossier) && actor.isEtwinner(), ACCEPT);
            }
            case WAITING_FOR_NSO -> {
                add(allowed, founder, WITHDRAW);
                add(allowed, founder && isAsked(dossier), ANSWER);
                add(allowed, decides(actor, dossier), APPROVE, REFUSE);
                add(allowed, mayAsk(actor, dossier), ASK);
            }
            case OPEN -> {
                add(allowed, founder, EDIT, CLOSE, INVITE, REMOVE);
                boolean asked = isAskedToJoin(actor, dossier, now, ends);
                add(allowed, asked, STAY_AWAY);
                add(allowed, asked && actor.isEtwinner(), JOIN);
                add(allowed, isPartner(actor, dossier), LEAVE);
                add(allowed, watches && isOrphaned(dossier), CLOSE);
            }
            case CLOSED -> {
                boolean lately = ends.reopenUntil(dossier.project()).isAfter(now);
                add(allowed, founder, EDIT, SUMMARIZE, REMOVE);
                add(allowed, isAskedToJoin(actor, dossier, now, ends), STAY_AWAY);
                add(allowed, isPartner(actor, dossier), LEAVE);
                add(allowed, watches || founder && lately, REOPEN);
                add(allowed, watches, ARCHIVE);
            }
            case ARCHIVED, REFUSED, WITHDRAWN -> {
                // over: nobody may do anything
            }
        }
        return allowed;
    }

    /** Whether it is the standing of the actor that is missing, not the time. */
    static boolean takesPart(Actor actor, Dossier dossier) {
        return isFounder(actor, dossier) || isInvited(actor, dossier) || hasPlace(actor, dossier);
    }

    /** Somebody who was asked to join sees what everybody sees, but may answer in time. */
    static boolean isAskedToJoin(Actor actor, Dossier dossier, Instant now, Ends ends) {
        return hasPlace(actor, dossier)
                && dossier.place().isInvited()
                && ends.answerUntil(dossier.place()).isAfter(now);
    }

    static boolean isPartner(Actor actor, Dossier dossier) {
        return hasPlace(actor, dossier) && dossier.place().hasJoined();
    }

    private static boolean hasPlace(Actor actor, Dossier dossier) {
        return dossier.place() != null && actor.is(dossier.place().person());
    }

    /** Whether an NSO waits for the founders' answer. */
    private static boolean isAsked(Dossier dossier) {
        return dossier.decisions().stream().anyMatch(DecisionRow::hasAsked);
    }

    /** Whoever decides and has no question that waits for an answer. */
    private static boolean mayAsk(Actor actor, Dossier dossier) {
        return decides(actor, dossier)
                && dossier.decisions().stream()
                        .anyMatch(each -> each.isMissing() && !each.hasAsked() && actor.isNsoOf(each.territory()));
    }

    /** Whether every founder has left the platform. */
    private static boolean isOrphaned(Dossier dossier) {
        return dossier.founders().stream().filter(FounderRow::accepted).allMatch(FounderRow::gone);
    }

    /** Nobody decides about a project of their own. */
    private static boolean decides(Actor actor, Dossier dossier) {
        return !isFounder(actor, dossier)
                && dossier.decisions().stream().anyMatch(each -> each.isMissing() && actor.isNsoOf(each.territory()));
    }

    /** Staff of an NSO that was asked to decide, and central support. */
    static boolean watches(Actor actor, Dossier dossier) {
        return !dossier.decisions().isEmpty()
                && !isFounder(actor, dossier)
                && (actor.has(Role.CSS)
                        || dossier.decisions().stream().anyMatch(each -> actor.isNsoOf(each.territory())));
    }

    static boolean isFounder(Actor actor, Dossier dossier) {
        return dossier.founders().stream().anyMatch(each -> each.accepted() && actor.is(each.person()));
    }

    private static boolean isInvited(Actor actor, Dossier dossier) {
        return dossier.project().state() == ProjectState.WAITING_FOR_PARTNER
                && dossier.partner().filter(each -> actor.is(each.person())).isPresent();
    }

    private static void add(Set<ProjectAction> allowed, boolean may, ProjectAction... actions) {
        if (may) {
            allowed.addAll(Set.of(actions));
        }
    }
}
