package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.JoiningOver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the founder that an invitation was not answered in time. */
@Component(service = Announces.class)
public final class TellsOfASilence extends Telling<JoiningOver> {
    @Activate
    public TellsOfASilence(@Reference ProjectSight sight) {
        super(JoiningOver.class, sight);
    }

    @Override
    public List<Announcement> announce(JoiningOver event) {
        return List.of(told(
                event.founder(),
                PARTNERS,
                "joining-over",
                event.project(),
                false,
                event.title(),
                name(event.person())));
    }
}
