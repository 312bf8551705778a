package org.etwin.spaces.core.pupils;

import java.util.List;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.notifications.spi.Announces;
import org.etwin.spaces.PupilsHandOverAnswered;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who asked what the colleague said. */
@Component(service = Announces.class)
public final class TellsOfAnswer implements Announces<PupilsHandOverAnswered> {
    private final Accounts accounts;

    @Activate
    public TellsOfAnswer(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String type() {
        return "spaces.pupils-handover-answered";
    }

    @Override
    public Class<PupilsHandOverAnswered> shape() {
        return PupilsHandOverAnswered.class;
    }

    @Override
    public List<Announcement> announce(PupilsHandOverAnswered event) {
        AccountCard to = accounts.cards(List.of(event.to())).get(event.to());
        return List.of(new Announcement(
                event.from(),
                PupilKinds.PUPILS,
                event.accepted() ? "spaces.told.handover-accepted" : "spaces.told.handover-declined",
                List.of(to == null ? "" : to.name(), String.valueOf(event.pupils())),
                "/pupils",
                true));
    }
}
