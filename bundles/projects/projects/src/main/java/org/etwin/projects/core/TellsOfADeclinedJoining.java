package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.JoiningDeclined;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the founder who invited that the person does not join. */
@Component(service = Announces.class)
public final class TellsOfADeclinedJoining extends Telling<JoiningDeclined> {
    @Activate
    public TellsOfADeclinedJoining(@Reference ProjectSight sight) {
        super(JoiningDeclined.class, sight);
    }

    @Override
    public List<Announcement> announce(JoiningDeclined event) {
        return List.of(told(
                event.founder(),
                PARTNERS,
                "joining-declined",
                event.project(),
                true,
                event.title(),
                name(event.person()),
                event.words()));
    }
}
