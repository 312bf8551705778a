package org.etwin.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;
import static org.etwin.membership.MembershipFixture.wrongFields;

import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

/** What every {@link Members} keeps. */
public interface MembersContract extends MembershipFixture {
    @Test
    default void onlyValidatedAvailablePeopleCanBeAskedAsContacts() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        Actor.Person petra = newcomer("Petra");
        ask(petra, school("Lukio", "FI"));
        assertThat(members().isAvailableEtwinner(tina.id())).isTrue();
        assertThat(members().isAvailableEtwinner(petra.id())).isFalse();

        members().change(tina, members().find(tina, tina.id()).version(), unavailable());

        assertThat(members().isAvailableEtwinner(tina.id())).isFalse();
        assertThat(members().cards(List.of(tina.id())).get(tina.id()).available())
                .isFalse();
    }

    @Test
    default void profilesAreSeenByEtwinnersAndDesksOnly() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        Actor.Person matti = etwinner("Matti", school("Lukio", "FI"), "FI");

        assertThat(members().find(matti, tina.id()).value().name()).isEqualTo("Tina");
        assertThat(members().find(nso("DE"), tina.id()).value().etwinner()).isTrue();
        assertThat(refused(() -> members().find(newcomer("Petra"), tina.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> members().find(Actor.VISITOR, tina.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(members()
                        .search(newcomer("Petra"), PeopleQuery.ALL, PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    default void whoeverWasNotValidatedHasNoProfileForOthers() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        Actor.Person petra = newcomer("Petra");
        ask(petra, school("Lukio", "FI"));

        assertThat(refused(() -> members().find(tina, petra.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(members().find(petra, petra.id()).value().details()).isEqualTo(BIOLOGIST);
    }

    @Test
    default void peopleAreFoundByNameSchoolAndWhatTheyTeach() {
        Actor.Person tina = etwinner("Tina Čop", school("Gimnazija Kranj", "SI"), "SI");
        etwinner("Matti", school("Lukio", "FI"), "FI");

        assertThat(found(tina, new PeopleQuery("cop gimn", null, null, null, null, true)))
                .containsExactly("Tina Čop");
        assertThat(found(tina, new PeopleQuery(null, "FI", Subject.BIOLOGY, "SL", 12, false)))
                .containsExactly("Matti");
        assertThat(found(tina, new PeopleQuery(null, null, Subject.DRAMA, null, null, false)))
                .isEmpty();
        assertThat(found(tina, new PeopleQuery(null, null, null, null, 18, false)))
                .isEmpty();
    }

    @Test
    default void whoeverIsNotAvailableIsLeftOutWhenAvailablePeopleAreLookedFor() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        members().change(tina, members().find(tina, tina.id()).version(), unavailable());

        assertThat(found(tina, new PeopleQuery(null, null, null, null, null, true)))
                .isEmpty();
        assertThat(found(tina, PeopleQuery.ALL)).containsExactly("Tina");
    }

    @Test
    default void everybodyChangesOnlyTheOwnProfileAndNotOnTopOfAnotherWindow() {
        Actor.Person petra = newcomer("Petra");
        members().change(petra, 0, BIOLOGIST);

        assertThat(refused(() -> members().change(petra, 0, unavailable()))).isEqualTo(Kind.STALE);
        assertThat(wrongFields(() -> members().change(petra, 1, new ProfileDetails(null, null, null, 2, 30, true))))
                .containsExactly("ageFrom");
        assertThat(members().find(petra, petra.id()).value().details()).isEqualTo(BIOLOGIST);
    }

    @Test
    default void aSchoolShowsItsValidatedMembersToThoseWhoSeeProfiles() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Actor.Person tina = etwinner("Tina", kranj, "SI");
        ask(newcomer("Petra"), kranj);

        assertThat(members().at(tina, kranj, PageRequest.first()).items())
                .extracting(MemberCard::name)
                .containsExactly("Tina");
        assertThat(members().at(newcomer("Marko"), kranj, PageRequest.first()).items())
                .isEmpty();
    }

    private List<String> found(Actor actor, PeopleQuery query) {
        return members().search(actor, query, PageRequest.first()).items().stream()
                .map(Profile::name)
                .toList();
    }

    private static ProfileDetails unavailable() {
        return new ProfileDetails("I like bees.", Set.of(Subject.BIOLOGY), Set.of("sl"), 10, 14, false);
    }
}
