package org.etwin.projects.core;

import java.util.List;
import java.util.Optional;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.events.Outbox;
import org.etwin.projects.FounderLeft;
import org.etwin.projects.PartnerLeft;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A founder goes: what nobody else has seen goes too, what waits for two founders is withdrawn or a draft again, and what
 * was open once stays with the place of a former member. Two accounts of one person have one place.
 */
@Component
public final class FollowingAccounts implements AccountLifecycle {
    private static final Actor.System SYSTEM = new Actor.System("projects");

    private final ProjectStore store;
    private final ProjectSteps steps;
    private final Writing writing;
    private final Outbox outbox;

    @Activate
    public FollowingAccounts(
            @Reference ProjectStore store,
            @Reference ProjectSteps steps,
            @Reference Writing writing,
            @Reference Outbox outbox) {
        this.store = store;
        this.writing = writing;
        this.steps = steps;
        this.outbox = outbox;
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        store.withPlaceOf(account).forEach(dossier -> left(dossier, place(dossier, account)));
        store.partners().placesOf(account).forEach(this::left);
    }

    /** What a partner made stays, and so does the school; who has not answered was never there. */
    private void left(PartnerRow place) {
        Dossier dossier = store.locked(SYSTEM, place.project()).orElseThrow();
        if (place.isInvited()) {
            store.remove(place);
        } else if (place.hasJoined()) {
            place.leavePlace();
            if (!dossier.project().state().isOver()) {
                steps.writeAbout(dossier, Step.What.PARTNER_LEFT, SYSTEM, null, "");
                outbox.publish(
                        new PartnerLeft(dossier.id(), dossier.project().title(), dossier.founderIds(), null, ""));
            }
        }
    }

    private void left(Dossier dossier, FounderRow place) {
        ProjectState state = dossier.project().state();
        if (state == ProjectState.DRAFT && place.began()) {
            writing.end(dossier.project());
            store.delete(dossier);
            return;
        }
        List<Id> staying = dossier.founders().stream()
                .filter(each -> each != place && !each.gone())
                .map(FounderRow::person)
                .toList();
        switch (state) {
            case DRAFT -> store.remove(place);
            case WAITING_FOR_PARTNER -> {
                if (place.began()) {
                    dossier.partner().ifPresent(store::remove);
                    withdrawn(dossier, place);
                } else {
                    store.remove(place);
                    steps.become(dossier, ProjectState.DRAFT);
                }
            }
            case WAITING_FOR_NSO -> withdrawn(dossier, place);
            default -> place.leave();
        }
        boolean over = state.isOver();
        if (!over && state != ProjectState.DRAFT) {
            steps.write(dossier, Step.What.FOUNDER_LEFT, SYSTEM, "");
            outbox.publish(new FounderLeft(
                    dossier.project().id(),
                    dossier.project().title(),
                    dossier.project().state(),
                    staying,
                    dossier.decisions().stream().map(DecisionRow::territory).toList()));
        }
    }

    private void withdrawn(Dossier dossier, FounderRow place) {
        place.leave();
        dossier.decisions().forEach(DecisionRow::drop);
        steps.become(dossier, ProjectState.WITHDRAWN);
    }

    @Override
    public void merged(Id gone, Id kept) {
        mergedPartners(gone, kept);
        for (Dossier dossier : store.withPlaceOf(gone)) {
            FounderRow old = place(dossier, gone);
            Optional<FounderRow> same = dossier.founders().stream()
                    .filter(each -> each.person().equals(kept))
                    .findFirst();
            if (same.isEmpty()) {
                old.become(kept);
            } else if (old.accepted() && same.get().accepted()) {
                // One person was both founders: one place stays a former member's.
                left(dossier, old);
            } else {
                asked(dossier, old.accepted() ? same.get() : old);
                (old.accepted() ? old : same.get()).become(kept);
            }
        }
        store.giveAll(gone, kept);
    }

    /** One person has one place: of a founder before of a partner, of a partner before of somebody invited. */
    private void mergedPartners(Id gone, Id kept) {
        for (PartnerRow old : store.partners().placesOf(gone)) {
            Dossier dossier = store.locked(SYSTEM, old.project()).orElseThrow();
            Optional<PartnerRow> same = store.partners().find(old.project(), kept);
            if (dossier.hasFounder(kept) || same.filter(PartnerRow::hasJoined).isPresent()) {
                store.remove(old);
            } else {
                same.ifPresent(store::remove);
                store.flush();
                old.become(kept);
            }
        }
        for (Dossier dossier : store.withPlaceOf(gone)) {
            store.partners().find(dossier.id(), kept).ifPresent(store::remove);
        }
    }

    /** Nobody founds a project with oneself: it is a draft again. */
    private void asked(Dossier dossier, FounderRow partner) {
        store.remove(partner);
        if (dossier.project().state() == ProjectState.WAITING_FOR_PARTNER) {
            steps.become(dossier, ProjectState.DRAFT);
        }
    }

    private static FounderRow place(Dossier dossier, Id account) {
        return dossier.founders().stream()
                .filter(each -> each.person().equals(account))
                .findFirst()
                .orElseThrow();
    }
}
