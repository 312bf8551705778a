package org.etwin.projects.spi;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.projects.ProjectOpened;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes part in the life of projects, in the same transaction: whatever it throws rolls the step back and reaches the
 * one who took it. When none is there the step goes through; one that arrives later catches up with {@link
 * org.etwin.projects.OpenProjects}, and must then do everything at most once for each project.
 */
@ConsumerType
public interface ProjectLifecycle {
    /** The last approval was given by {@code actor}; called exactly once for each project. */
    void opened(Actor actor, ProjectOpened project);

    /** Somebody accepted to take part, after the approval. */
    default void partnerJoined(Actor actor, Id project, Id person) {}

    /** A partner left or was removed; not called for one whose account is gone. */
    default void partnerLeft(Actor actor, Id project, Id person) {}

    default void closed(Actor actor, Id project) {}

    default void reopened(Actor actor, Id project) {}

    /** From now on nothing that belongs to the project may change. */
    default void archived(Actor actor, Id project) {}
}
