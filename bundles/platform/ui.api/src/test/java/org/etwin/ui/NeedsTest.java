package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;

class NeedsTest {
    @Test
    void aVisitorIsOfferedOnlyWhatIsForAnybody() {
        assertThat(offeredTo(Actor.VISITOR)).containsExactly(Needs.ANYBODY);
    }

    @Test
    void aPupilIsOfferedNothingOfTheAdults() {
        assertThat(offeredTo(new Actor.Pupil(new Id(1), "Ana"))).containsExactlyInAnyOrder(Needs.ANYBODY, Needs.PUPIL);
    }

    @Test
    void aSuspendedMemberIsOfferedNothingOfTheMembers() {
        Standing suspended = new Standing(true, Set.of("SI"), true);
        assertThat(offeredTo(new Actor.Person(new Id(1), "Tina", Set.of(), suspended)))
                .containsExactlyInAnyOrder(Needs.ANYBODY, Needs.SIGNED_IN);
    }

    @Test
    void staffOfTheDeskIsOfferedTheDesk() {
        Actor staff = new Actor.Person(new Id(1), "Katja", Set.of(Grant.nso("SI")), Standing.NONE);
        assertThat(offeredTo(staff)).contains(Needs.NSO).doesNotContain(Needs.ADMIN, Needs.ETWINNER);
    }

    private static Set<Needs> offeredTo(Actor actor) {
        return Arrays.stream(Needs.values()).filter(needs -> needs.metBy(actor)).collect(Collectors.toSet());
    }
}
