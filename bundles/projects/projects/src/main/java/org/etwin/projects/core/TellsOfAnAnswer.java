package org.etwin.projects.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etwin.identity.Roles;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.etwin.projects.QuestionAnswered;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the staff of the NSO that its question was answered. */
@Component(service = Announces.class)
public final class TellsOfAnAnswer extends Telling<QuestionAnswered> {
    private final Roles roles;

    @Activate
    public TellsOfAnAnswer(@Reference Roles roles, @Reference ProjectSight sight) {
        super(QuestionAnswered.class, sight);
        this.roles = roles;
    }

    @Override
    public List<Announcement> announce(QuestionAnswered event) {
        Map<Id, Announcement> told = new LinkedHashMap<>();
        for (String territory : List.of(event.territory())) {
            for (Id staff : roles.nsoStaff(territory)) {
                told.putIfAbsent(
                        staff,
                        told(staff, DESK, "answered", event.project(), true, event.title())
                                .in(territory));
            }
        }
        return List.copyOf(told.values());
    }
}
