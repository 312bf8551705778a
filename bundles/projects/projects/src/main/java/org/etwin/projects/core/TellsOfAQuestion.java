package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.QuestionAsked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the founders what an NSO wants to know. */
@Component(service = Announces.class)
public final class TellsOfAQuestion extends Telling<QuestionAsked> {
    @Activate
    public TellsOfAQuestion(@Reference ProjectSight sight) {
        super(QuestionAsked.class, sight);
    }

    @Override
    public List<Announcement> announce(QuestionAsked event) {
        return event.founders().stream()
                .map(founder -> told(
                        founder,
                        FOUNDING,
                        "asked",
                        event.project(),
                        true,
                        event.title(),
                        event.territory(),
                        event.question()))
                .toList();
    }
}
