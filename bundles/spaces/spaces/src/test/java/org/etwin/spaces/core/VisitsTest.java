package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.Author;
import org.etwin.spaces.Presence;
import org.etwin.spaces.PresenceChanged;
import org.etwin.spaces.Space;
import org.etwin.spaces.Visits;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** When somebody was here last, what is new since then, and who is here now. */
@ParameterizedClass
@EnumSource(Database.class)
class VisitsTest {
    private final SpacesForTests kernel;
    private final Visits visits;
    private final Presence presence;
    private final Actor.Person tina;
    private final Actor.Pupil ana;
    private final Actor.Person stranger;
    private final Id club;

    VisitsTest(Database database) {
        kernel = new SpacesForTests(database);
        visits = kernel.overview().visits();
        presence = kernel.overview().presence();
        kernel.add(kernel.overview().lastVisits());
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        stranger = kernel.village().teacher("Stan");
        club = kernel.open(clubs, 1, tina);
        ana = kernel.join(club, kernel.village().pupil("Ana", tina), "child");
    }

    @Test
    void theFirstVisitHasNothingBeforeIt() {
        assertThat(visits.enter(ana, club).since()).isNull();
        assertThat(visits.current(ana, club).news()).isEmpty();
    }

    @Test
    void whatIsNewStaysNewUntilTheVisitEnds() {
        visits.enter(ana, club);
        advance(Duration.ofHours(5));
        Id news = kernel.updates().post(tina, club, "Thursday");
        kernel.overview().comments().write(tina, club, news, "At ten", null);
        advance(Duration.ofMinutes(1));
        for (int reload = 0; reload < 3; reload++) {
            assertThat(counts(visits.enter(ana, club))).containsExactly("overview 2");
            advance(Duration.ofMinutes(20));
        }
        assertThat(counts(visits.current(ana, club))).containsExactly("overview 2");
        advance(Duration.ofMinutes(31));
        assertThat(visits.enter(ana, club).news()).isEmpty();
    }

    @Test
    void whatOneDidOneselfAndWhatIsDeletedIsNotNew() {
        visits.enter(tina, club);
        advance(Duration.ofHours(1));
        kernel.updates().post(tina, club, "Thursday");
        assertThat(visits.enter(tina, club).news()).isEmpty();
        visits.enter(ana, club);
        advance(Duration.ofHours(1));
        Id news = kernel.updates().post(tina, club, "Friday");
        kernel.updates().delete(tina, club, news);
        assertThat(visits.enter(ana, club).news()).isEmpty();
    }

    @Test
    void listsTellHowMuchCameSinceTheLastThingThatWasDone() {
        assertThat(kernel.spaces().news(ana, List.of(club))).isEmpty();
        visits.enter(ana, club);
        advance(Duration.ofMinutes(1));
        kernel.updates().post(tina, club, "Thursday");
        assertThat(kernel.spaces().news(ana, List.of(club))).isEqualTo(Map.of(club, 1));
        advance(Duration.ofMinutes(1));
        visits.enter(ana, club);
        assertThat(kernel.spaces().news(ana, List.of(club))).isEmpty();
    }

    @Test
    void outsideNobodyLearnsWhoIsHere() {
        refused(Kind.NOT_FOUND, () -> visits.enter(stranger, club));
        refused(Kind.NOT_FOUND, () -> presence.enter(stranger, club));
        refused(Kind.NOT_FOUND, () -> presence.here(stranger, club, 10));
        refused(Kind.UNAUTHENTICATED, () -> presence.here(Actor.VISITOR, club, 10));
    }

    @Test
    void whoHasThePageOpenIsHereOnceHoweverManyPagesThereAre() {
        Id first = presence.enter(ana, club);
        Id second = presence.enter(ana, club);
        presence.enter(tina, club);
        assertThat(names()).containsExactly("Tina", "Ana");
        presence.leave(ana, club, first);
        assertThat(names()).containsExactly("Tina", "Ana");
        presence.leave(ana, club, second);
        presence.leave(ana, club, second);
        assertThat(names()).containsExactly("Tina");
        assertThat(kernel.db().published(PresenceChanged.class))
                .containsExactly(
                        new PresenceChanged(club, ana.id(), true),
                        new PresenceChanged(club, tina.id(), true),
                        new PresenceChanged(club, ana.id(), false));
    }

    @Test
    void whoGivesNoSignLeavesAfterAMinute() {
        Id tinas = presence.enter(tina, club);
        Id anas = presence.enter(ana, club);
        advance(Duration.ofSeconds(40));
        assertThat(presence.prolong(List.of(tinas))).isEmpty();
        presence.prolong(ana, club, anas);
        advance(Duration.ofSeconds(40));
        presence.prolong(List.of(tinas));
        kernel.overview().endOldStays();
        assertThat(names()).containsExactlyInAnyOrder("Ana", "Tina");
        advance(Duration.ofSeconds(30));
        assertThat(names()).containsExactly("Tina");
        kernel.overview().endOldStays();
        assertThat(kernel.db().published(PresenceChanged.class)).contains(new PresenceChanged(club, ana.id(), false));
        refused(Kind.NOT_FOUND, () -> presence.prolong(ana, club, anas));
        assertThat(presence.prolong(List.of(tinas, anas))).containsExactly(anas);
    }

    @Test
    void whoIsPutOutIsNotHereAnyMore() {
        Actor.Person helper = kernel.join(club, kernel.village().teacher("Heli"), "helper");
        presence.enter(helper, club);
        assertThat(names()).containsExactly("Heli");
        kernel.members().remove(tina, club, helper.id());
        assertThat(names()).isEmpty();
    }

    @Test
    void theTopOfTheOverviewCostsFewStatements() {
        visits.enter(ana, club);
        advance(Duration.ofHours(1));
        presence.enter(tina, club);
        assertThat(kernel.db().statements(() -> visits.enter(ana, club))).hasSizeLessThanOrEqualTo(8);
        assertThat(kernel.db().statements(() -> presence.here(ana, club, 5))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void visitsGoWithThePerson() throws Exception {
        visits.enter(tina, club);
        presence.enter(tina, club);
        assertThat(kernel.lives().archive(tina)).containsKey("space-visits/visits");
        kernel.lives().erase(tina);
        assertThat(kernel.lives().archive(tina).get("space-visits/visits")).isEqualTo("[]");
    }

    private List<String> names() {
        return presence.here(ana, club, 10).some().stream().map(Author::name).toList();
    }

    private static List<String> counts(Visits.Visit visit) {
        return visit.news().stream()
                .map((Space.SectionTab tab) -> tab.id() + " " + tab.count().value())
                .toList();
    }

    private void advance(Duration time) {
        kernel.db().clock().advance(time);
    }
}
