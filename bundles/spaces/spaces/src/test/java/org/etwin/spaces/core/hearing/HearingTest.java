package org.etwin.spaces.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.Hearing;
import org.etwin.spaces.spi.WhoHears.What;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class HearingTest {
    private final SpacesForTests kernel;
    private final Actor.Person tina;
    private final Actor.Person heli;
    private final Actor.Pupil ana;
    private final Id club;

    HearingTest(Database database) {
        kernel = new SpacesForTests(database);
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        heli = kernel.village().teacher("Heli");
        club = kernel.open(clubs, 1, tina);
        kernel.join(club, heli, "helper");
        ana = kernel.join(club, kernel.village().pupil("Ana", tina), "child");
    }

    @Test
    void newsOfASmallSpaceComeByMailToItsAdults() {
        Actor.Person stranger = kernel.village().teacher("Stane");
        assertThat(told(What.NEWS, heli, tina, ana, stranger)).isEqualTo(Map.of(heli.id(), true, tina.id(), true));
    }

    @Test
    void aBigSpaceMailsOnlyWhatIsPersonal() {
        grow();
        assertThat(told(What.NEWS, heli)).isEqualTo(Map.of(heli.id(), false));
        assertThat(told(What.PERSONAL, heli)).isEqualTo(Map.of(heli.id(), true));
        assertThat(kernel.hearing().of(heli, club).quiet()).isTrue();
    }

    @Test
    void whatAMemberChoseHolds() {
        grow();
        kernel.hearing().choose(heli, club, Hearing.EVERYTHING);
        assertThat(told(What.NEWS, heli)).isEqualTo(Map.of(heli.id(), true));
        kernel.hearing().choose(heli, club, Hearing.PERSONAL);
        assertThat(told(What.NEWS, heli)).isEmpty();
        assertThat(told(What.PERSONAL, heli)).isEqualTo(Map.of(heli.id(), true));
        kernel.hearing().choose(heli, club, Hearing.NOTHING);
        assertThat(told(What.PERSONAL, heli)).isEmpty();
        assertThat(kernel.hearing().of(heli, List.of(club)).get(club).hearing()).isEqualTo(Hearing.NOTHING);
        kernel.hearing().choose(heli, club, null);
        assertThat(told(What.NEWS, heli)).isEqualTo(Map.of(heli.id(), false));
    }

    @Test
    void onlyAdultMembersChoose() {
        refused(Kind.NOT_FOUND, () -> kernel.hearing().of(kernel.village().teacher("Stane"), club));
        refused(Kind.FORBIDDEN, () -> kernel.hearing().choose(ana, club, Hearing.NOTHING));
        assertThat(kernel.hearing().of(kernel.village().teacher("Stane"), List.of(club)))
                .isEmpty();
    }

    @Test
    void theChoiceGoesWithTheAccount() throws IOException {
        kernel.hearing().choose(heli, club, Hearing.NOTHING);
        assertThat(kernel.lives().archive(heli).get("spaces-news/chosen")).contains("NOTHING");
        kernel.lives().merge(heli, tina);
        assertThat(told(What.NEWS, tina)).isEmpty();
        kernel.lives().erase(tina);
        assertThat(kernel.lives().archive(tina).get("spaces-news/chosen")).isEqualTo("[]");
    }

    @Test
    void anAnnouncementIsHeardByWhoWantsIt() {
        grow();
        kernel.hearing().choose(heli, club, Hearing.PERSONAL);
        List<Announcement> hushed =
                Hushed.of(kernel.whoHears(), club, What.NEWS, List.of(announcement(heli), announcement(tina)));
        assertThat(hushed).extracting(Announcement::recipient).containsExactly(tina.id());
        assertThat(hushed).extracting(Announcement::mail).containsExactly(false);
    }

    private static Announcement announcement(Actor.Person recipient) {
        return new Announcement(recipient.id(), "kind", "key", List.of(), null, true);
    }

    private void grow() {
        for (int i = 0; i < SpacesForTests.LOUD; i++) {
            kernel.join(club, kernel.village().teacher("Reader " + i), "reader");
        }
    }

    private Map<Id, Boolean> told(What what, Actor... accounts) {
        return kernel.whoHears()
                .of(
                        club,
                        List.of(accounts).stream()
                                .map(each -> each.account().orElseThrow())
                                .toList(),
                        what);
    }
}
