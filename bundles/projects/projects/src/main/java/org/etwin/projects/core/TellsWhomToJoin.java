package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.JoiningInvited;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells somebody that a founder would like to have a contact in an open project. */
@Component(service = Announces.class)
public final class TellsWhomToJoin extends Telling<JoiningInvited> {
    @Activate
    public TellsWhomToJoin(@Reference ProjectSight sight) {
        super(JoiningInvited.class, sight);
    }

    @Override
    public List<Announcement> announce(JoiningInvited event) {
        return List.of(told(
                event.person(),
                PARTNERS,
                "join",
                ProjectSight.joining(event.project()),
                true,
                event.title(),
                name(event.founder()),
                event.word()));
    }
}
