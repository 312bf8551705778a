package org.etwin.twinspace;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which TwinSpace belongs to which project. Answers only about TwinSpaces the actor is a member of; the system and the
 * operator see all.
 */
@ProviderType
public interface TwinSpaces {
    /** The kind of space, as in {@code Space.kind()}. */
    String KIND = "twinspace";

    /** The id of the space; empty when the project has none or the actor is not in it. */
    Optional<Id> spaceOf(Actor actor, Id project);

    /** The same for many. */
    Map<Id, Id> spacesOf(Actor actor, Collection<Id> projects);

    /** The project of that space; empty when it is no TwinSpace or the actor is not in it. */
    Optional<Id> projectOf(Actor actor, Id space);
}
