package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Tells people of one kind of event of a project; each line leads to that project's page, or to where one answers. */
abstract class Telling<E> implements Announces<E> {
    static final String FOUNDING = "projects.founding";
    static final String PARTNERS = "projects.partners";
    static final String LIFE = "projects.life";
    static final String DESK = "projects.desk";

    private final Class<E> event;
    private final ProjectSight sight;

    Telling(Class<E> event, ProjectSight sight) {
        this.event = event;
        this.sight = sight;
    }

    @Override
    public final String type() {
        return event.getAnnotation(EventType.class).value();
    }

    @Override
    public final Class<E> shape() {
        return event;
    }

    @Override
    public final boolean stillVisible(Actor recipient, Announcement announced) {
        return sight.sees(recipient, announced.link());
    }

    @Override
    public final StillVisible together() {
        return sight;
    }

    final String name(Id person) {
        return sight.name(person);
    }

    static Announcement told(Id recipient, String kind, String key, Id project, boolean mail, String... args) {
        return told(recipient, kind, key, ProjectSight.link(project), mail, args);
    }

    /** @param link to a page of the project other than its own */
    static Announcement told(Id recipient, String kind, String key, String link, boolean mail, String... args) {
        return new Announcement(recipient, kind, "projects.told." + key, List.of(args), link, mail);
    }
}
