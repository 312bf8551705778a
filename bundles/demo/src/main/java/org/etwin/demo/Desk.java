package org.etwin.demo;

import org.etwin.demo.Story.Stage;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Conduct;
import org.etwin.membership.ConductRecord;
import org.etwin.membership.ConductState;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.Joining;
import org.etwin.membership.Validating;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the national desks have decided about the people of the story. */
@Component(service = Desk.class)
public final class Desk {
    private final Cast cast;
    private final Joining joining;
    private final Validating validating;
    private final Conduct conduct;

    @Activate
    public Desk(
            @Reference Cast cast,
            @Reference Joining joining,
            @Reference Validating validating,
            @Reference Conduct conduct) {
        this.cast = cast;
        this.joining = joining;
        this.validating = validating;
        this.conduct = conduct;
    }

    /** Takes the person from the request to that stage; what was decided before stays as it is. */
    void decide(Id account, Stage stage) {
        Seen<JoinRequest> request = joining.mine(cast.as(account)).get(0);
        Actor nso = cast.nsoOf(request.value().school().territory());
        Id id = request.value().id();
        if (request.value().state() == AffiliationState.PENDING) {
            if (stage == Stage.EVIDENCE) {
                validating.askEvidence(nso, id, version(nso, id), "Please show us a letter of your school.");
            } else if (stage.wasValidated()) {
                validating.approve(nso, id, version(nso, id));
                further(account, stage, nso, id);
            }
        }
    }

    private void further(Id account, Stage stage, Actor nso, Id request) {
        if (stage == Stage.RECHECK) {
            validating.orderRecheck(nso, request, version(nso, request), "Your school tells us that you have moved.");
        } else if (stage == Stage.SUSPENDED) {
            Seen<ConductRecord> record = conduct.find(nso, account);
            if (record.value().state() == ConductState.GOOD) {
                conduct.suspend(
                        nso, account, record.version(), "Advertising to many members, also after a warning.", null);
            }
        }
    }

    private long version(Actor nso, Id request) {
        return validating.find(nso, request).version();
    }
}
