package org.etwin.spaces;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who has a space open now, on all nodes. Only members are told. Each open page is a stay of its own; a stay that is not
 * prolonged ends by itself after a minute, unless configured otherwise.
 */
@ProviderType
public interface Presence {
    /** @return the stay, to be prolonged and ended */
    Id enter(Actor actor, Id space);

    /** @throws org.etwin.platform.Rejected not found when it ended or is not the actor's: enter again */
    void prolong(Actor actor, Id space, Id stay);

    /**
     * For pages, which entered and look after their stays together: two statements for 500.
     *
     * @return those that had ended before, because nobody prolonged them in time: enter again
     */
    Set<Id> prolong(Collection<Id> stays);

    /** Harmless when it ended. */
    void leave(Actor actor, Id space, Id stay);

    /** @param names how many at most, 0 to 50; who came last stands first */
    Here here(Actor actor, Id space, int names);

    /** The same with nothing but names, as pages show it at their top. */
    Faces faces(Actor actor, Id space, int names);

    /** @param count of members, however many pages each has open */
    record Faces(int count, List<Face> some) {
        public Faces {
            some = List.copyOf(some);
        }
    }

    record Face(Id account, String name) {}

    /** @param count of members, however many pages each has open */
    record Here(int count, List<Author> some) {
        public Here {
            some = List.copyOf(some);
        }
    }
}
