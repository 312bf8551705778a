package org.etwin.spaces.core.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.PupilsToBeErased;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ForgettingPupilsTest {
    private final SpacesForTests at;
    private final Clubs clubs = new Clubs();
    private final Actor.Person tina;
    private final Id space;
    private final List<Id> both;

    ForgettingPupilsTest(Database database) {
        at = new SpacesForTests(database);
        at.add(clubs);
        tina = at.village().teacher("Tina");
        space = at.open(clubs, 1, tina);
        both =
                at
                        .pupils()
                        .mine()
                        .enrol(tina, space, null, List.of(NewPupil.of("Ana"), NewPupil.of("Ela")), null)
                        .stream()
                        .map(Slip::pupil)
                        .toList();
    }

    @Test
    void accountsAreErasedAYearAfterTheirLastSpaceWasClosedAndTheTeacherIsToldAMonthBefore() {
        at.close(space);
        at.pupils().night();
        nightsLater(334);
        assertThat(told()).isEmpty();

        nightsLater(2);
        assertThat(told()).singleElement().satisfies(notice -> {
            assertThat(notice.teacher()).isEqualTo(tina.id());
            assertThat(notice.pupils()).isEqualTo(2);
        });
        nightsLater(28);
        assertThat(pupils()).hasSize(2);
        assertThat(told()).hasSize(1);

        nightsLater(3);
        assertThat(pupils()).isEmpty();
    }

    @Test
    void whoIsKeptForAnotherProjectStaysForAnotherYear() {
        at.close(space);
        at.pupils().night();
        nightsLater(340);
        at.pupils().mine().keep(tina, both.subList(0, 1));

        nightsLater(40);

        assertThat(pupils()).containsExactly(both.get(0));
        nightsLater(300);
        assertThat(told()).hasSize(2);
        nightsLater(60);
        assertThat(pupils()).isEmpty();
    }

    @Test
    void whoIsInAnOpenSpaceStaysHoweverLong() {
        nightsLater(800);

        assertThat(pupils()).hasSize(2);
        assertThat(told()).isEmpty();
    }

    @Test
    void aPupilWhoComesIntoAnotherProjectIsForgottenNoLonger() {
        at.close(space);
        at.pupils().night();
        nightsLater(340);
        Id next = at.open(clubs, 2, tina);

        at.pupils().mine().bring(tina, next, both.subList(0, 1), List.of());
        nightsLater(60);

        assertThat(pupils()).containsExactly(both.get(0));
    }

    @Test
    void aSpaceThatIsOpenedAgainStopsTheClock() {
        at.close(space);
        at.pupils().night();
        nightsLater(340);
        at.opening().reopen(new Actor.System("test"), space);

        nightsLater(60);

        assertThat(pupils()).hasSize(2);
    }

    @Test
    void whoIsTakenOutOfTheLastSpaceIsForgottenAsWell() {
        at.pupils().mine().takeOut(tina, space, both);
        at.pupils().night();

        assertThat(at.pupils().mine().list(tina, null, PageRequest.first()).items())
                .allSatisfy(each -> assertThat(each.erased()).isNotNull());
        nightsLater(340);
        nightsLater(40);
        assertThat(pupils()).isEmpty();
    }

    @Test
    void whateverANodeWasDownForNobodyIsErasedWithoutANotice() {
        at.close(space);
        at.pupils().night();

        nightsLater(1000);
        assertThat(pupils()).hasSize(2);
        assertThat(told()).hasSize(1);
        nightsLater(31);

        assertThat(pupils()).isEmpty();
    }

    @Test
    void twoNodesDoTheWorkOfANightOnce() {
        at.close(space);
        at.pupils().night();
        nightsLater(340);
        at.pupils().night();

        assertThat(told()).hasSize(1);
    }

    /** The clock moves by so many days, then it is night. */
    private void nightsLater(int days) {
        at.db().clock().advance(Duration.ofDays(days));
        at.pupils().night();
    }

    private List<PupilsToBeErased> told() {
        return at.db().published(PupilsToBeErased.class);
    }

    private List<Id> pupils() {
        return at.pupils().mine().list(tina, null, PageRequest.first()).items().stream()
                .map(each -> each.pupil().id())
                .toList();
    }
}
