package org.etwin.spaces;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Pupils go from one teacher to a colleague at the same school, who is asked and accepts. */
@ProviderType
public interface PupilHandOvers {
    /** Who can be asked: the other validated members of the actor's schools, by name; at most 100. */
    List<Colleague> colleagues(Actor actor);

    /**
     * Asks a colleague to look after pupils of the actor's own. They stay the actor's until the colleague accepts.
     *
     * @throws org.etwin.platform.Rejected not found when one of them is not the actor's; invalid by {@code to} unless
     *     that person is validated at the school of each of them; conflict when somebody was asked for one of them already
     */
    Id ask(Actor actor, Collection<Id> pupils, Id to);

    /** From now on they are the actor's. Not found unless the actor was asked. */
    void accept(Actor actor, Id handOver);

    void decline(Actor actor, Id handOver);

    /** By who asked. */
    void withdraw(Actor actor, Id handOver);

    /** What waits for an answer, of this actor and from this actor, newest first. */
    List<HandOver> open(Actor actor);

    record Colleague(Id account, String name) {}

    /** @param mine whether the actor asked; otherwise the actor was asked */
    record HandOver(
            Id id, boolean mine, Id with, String withName, List<String> pupils, Instant asked, Instant expires) {
        public HandOver {
            pupils = List.copyOf(pupils);
        }
    }
}
