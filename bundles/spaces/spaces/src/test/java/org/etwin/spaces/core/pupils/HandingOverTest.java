package org.etwin.spaces.core.pupils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.PupilHandOvers;
import org.etwin.spaces.PupilHandOvers.Colleague;
import org.etwin.spaces.PupilHandOvers.HandOver;
import org.etwin.spaces.PupilsHandOverAnswered;
import org.etwin.spaces.PupilsHandOverAsked;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class HandingOverTest {
    private final SpacesForTests at;
    private final PupilHandOvers handOvers;
    private final Actor.Person tina;
    private final Actor.Person maja;
    private final List<Id> both;

    HandingOverTest(Database database) {
        at = new SpacesForTests(database);
        Clubs clubs = new Clubs();
        at.add(clubs);
        handOvers = at.pupils().handOvers();
        tina = at.village().teacher("Tina");
        maja = at.village().teacher("Maja");
        Id space = at.open(clubs, 1, tina);
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
    void aColleagueIsAskedAndAccepts() {
        assertThat(handOvers.colleagues(tina)).extracting(Colleague::name).containsExactly("Maja");
        Id asked = handOvers.ask(tina, both, maja.id());

        assertThat(pupilsOf(tina)).hasSize(2);
        assertThat(handOvers.open(maja))
                .singleElement()
                .satisfies(open -> assertThat(open.mine()).isFalse())
                .satisfies(open -> assertThat(open.withName()).isEqualTo("Tina"))
                .satisfies(open -> assertThat(open.pupils()).containsExactly("Ana", "Ela"));
        assertThat(handOvers.open(tina)).extracting(HandOver::mine).containsExactly(true);
        assertThat(at.db().statements(() -> handOvers.open(maja))).hasSizeLessThanOrEqualTo(2);
        handOvers.accept(maja, asked);

        assertThat(pupilsOf(tina)).isEmpty();
        assertThat(pupilsOf(maja)).containsExactlyInAnyOrderElementsOf(both);
        assertThat(handOvers.open(maja)).isEmpty();
        assertThat(at.db().published(PupilsHandOverAsked.class)).hasSize(1);
        assertThat(at.db().published(PupilsHandOverAnswered.class))
                .extracting(PupilsHandOverAnswered::accepted)
                .containsExactly(true);
        assertThat(at.village().audited())
                .contains(
                        "spaces.pupils-handover-asked{count=2} in SI",
                        "spaces.pupils-handover-accepted{count=2} in SI");
    }

    @Test
    void whoDeclinesLeavesThemWhereTheyAre() {
        Id asked = handOvers.ask(tina, both, maja.id());

        handOvers.decline(maja, asked);

        assertThat(pupilsOf(tina)).hasSize(2);
        refused(Kind.NOT_FOUND, () -> handOvers.accept(maja, asked));
    }

    @Test
    void onlyWhoWasAskedAnswersAndOnlyWhoAskedWithdraws() {
        Id asked = handOvers.ask(tina, both, maja.id());
        Actor.Person other = at.village().teacher("Other");

        refused(Kind.NOT_FOUND, () -> handOvers.accept(other, asked));
        refused(Kind.NOT_FOUND, () -> handOvers.accept(tina, asked));
        refused(Kind.NOT_FOUND, () -> handOvers.withdraw(maja, asked));
        handOvers.withdraw(tina, asked);
        refused(Kind.NOT_FOUND, () -> handOvers.accept(maja, asked));
    }

    @Test
    void nobodyIsAskedWhoIsNotAtThatSchoolAndNobodyTwice() {
        Actor.Person outsider = at.village().generalUser("Otto");

        refused(Kind.INVALID, "spaces.rejected.handover-colleague", () -> handOvers.ask(tina, both, outsider.id()));
        refused(Kind.INVALID, "spaces.rejected.handover-colleague", () -> handOvers.ask(tina, both, tina.id()));
        refused(Kind.NOT_FOUND, () -> handOvers.ask(maja, both, tina.id()));
        handOvers.ask(tina, both.subList(0, 1), maja.id());
        refused(Kind.CONFLICT, "spaces.rejected.handover-asked", () -> handOvers.ask(tina, both, maja.id()));
    }

    @Test
    void whoIsNotValidatedAnyMoreTakesNobodyOver() {
        Id asked = handOvers.ask(tina, both, maja.id());
        Actor.Person left = at.village().unvalidated(maja);

        refused(Kind.FORBIDDEN, () -> handOvers.accept(left, asked));
        assertThat(pupilsOf(tina)).hasSize(2);
    }

    @Test
    void aQuestionThatNobodyAnswersEndsAfterAMonth() {
        Id asked = handOvers.ask(tina, both, maja.id());
        at.db().clock().advance(Duration.ofDays(31));

        assertThat(handOvers.open(maja)).isEmpty();
        refused(Kind.NOT_FOUND, () -> handOvers.accept(maja, asked));
        handOvers.ask(tina, both, maja.id());
    }

    private List<Id> pupilsOf(Actor teacher) {
        return at.pupils().mine().list(teacher, null, PageRequest.first()).items().stream()
                .map(each -> each.pupil().id())
                .toList();
    }
}
