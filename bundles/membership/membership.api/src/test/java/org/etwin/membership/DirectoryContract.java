package org.etwin.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.etwin.membership.Directory.Order;
import org.etwin.membership.FitReason.Kind;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;

/** What every {@link Directory} keeps. */
public interface DirectoryContract extends MembershipFixture {
    @Test
    default void whoSharesMostWithTheReaderComesFirst() {
        Actor.Person tina = member("Tina", "SI", teaching(Set.of(Subject.BIOLOGY, Subject.ART), "sl", 10, 14, true));
        member("Aino", "FI", teaching(Set.of(Subject.DRAMA), "fi", 4, 6, true));
        member("Matti", "FI", teaching(Set.of(Subject.BIOLOGY, Subject.ART), "fi", 12, 15, true));
        member("Zala", "SI", teaching(Set.of(Subject.ART), "sl", 10, 12, true));
        member("Busy", "SI", teaching(Set.of(Subject.BIOLOGY, Subject.ART), "sl", 10, 14, false));

        assertThat(names(find(tina, PeopleQuery.ALL, Order.FIT))).containsExactly("Matti", "Busy", "Zala", "Aino");
        assertThat(names(find(tina, PeopleQuery.ALL, Order.NAME))).containsExactly("Aino", "Busy", "Matti", "Zala");
        assertThat(directory().suggested(tina, Set.of(), 5))
                .extracting(found -> found.profile().name())
                .containsExactly("Matti", "Zala");
    }

    @Test
    default void whatSpeaksForAPersonIsTold() {
        Actor.Person tina = member("Tina", "SI", teaching(Set.of(Subject.BIOLOGY, Subject.ART), "sl", 10, 14, true));
        member("Matti", "FI", teaching(Set.of(Subject.BIOLOGY, Subject.DRAMA), "sl", 12, 18, true));

        assertThat(find(tina, PeopleQuery.ALL, Order.FIT).items().get(0).reasons())
                .containsExactly(
                        new FitReason(Kind.SUBJECTS, List.of("BIOLOGY")),
                        new FitReason(Kind.LANGUAGES, List.of("sl")),
                        new FitReason(Kind.AGES, List.of("12", "14")),
                        new FitReason(Kind.AVAILABLE, List.of()));
    }

    @Test
    default void whoeverToldNothingReadsByNameWithoutReasons() {
        Actor.Person blank = member("Blank", "SI", ProfileDetails.BLANK);
        member("Zala", "SI", BIOLOGIST);
        member("Aino", "FI", teaching(Set.of(), null, null, null, false));

        Page<FoundPerson> found = find(blank, PeopleQuery.ALL, Order.FIT);

        assertThat(names(found)).containsExactly("Aino", "Zala");
        assertThat(found.items().get(0).reasons()).isEmpty();
        assertThat(directory().suggested(blank, Set.of(), 5)).isEmpty();
    }

    @Test
    default void filtersAreCombined() {
        Actor.Person tina = member("Tina", "SI", BIOLOGIST);
        member("Matti", "FI", teaching(Set.of(Subject.BIOLOGY), "fi", 10, 14, true));
        member("Aino", "FI", teaching(Set.of(Subject.BIOLOGY), "fi", 4, 6, true));
        member("Zala", "SI", teaching(Set.of(Subject.BIOLOGY), "fi", 10, 14, false));

        assertThat(names(find(tina, new PeopleQuery(null, "FI", null, Subject.BIOLOGY, "FI", 12, true), Order.FIT)))
                .containsExactly("Matti");
        assertThat(names(find(tina, new PeopleQuery("za", null, null, null, 12, false), Order.FIT)))
                .containsExactly("Zala");
        assertThat(names(find(tina, new PeopleQuery("za", null, null, null, 12, true), Order.FIT)))
                .isEmpty();
        assertThat(names(find(
                        tina, new PeopleQuery(null, null, "x".repeat(5000), null, "\u0000", -1, false), Order.FIT)))
                .isEmpty();
    }

    @Test
    default void eachChoiceOfAFilterSaysHowManyItWouldShow() {
        Actor.Person tina = member("Tina", "SI", BIOLOGIST);
        member("Matti", "FI", teaching(Set.of(Subject.BIOLOGY), "fi", 10, 12, true));
        member("Aino", "FI", teaching(Set.of(Subject.DRAMA), "fi", 4, 5, true));
        member("Zala", "SI", teaching(Set.of(Subject.BIOLOGY), "sl", 10, 10, false));

        PeopleCounts counts =
                directory().counts(tina, new PeopleQuery(null, "FI", null, Subject.BIOLOGY, null, null, false));

        assertThat(counts.all()).isEqualTo(Count.of(1));
        assertThat(counts.territories()).isEqualTo(Map.of("FI", Count.of(1), "SI", Count.of(1)));
        assertThat(counts.subjects()).isEqualTo(Map.of(Subject.BIOLOGY, Count.of(1), Subject.DRAMA, Count.of(1)));
        assertThat(counts.languages()).isEqualTo(Map.of("fi", Count.of(1)));
        assertThat(counts.ages()).isEqualTo(Map.of(10, Count.of(1), 11, Count.of(1), 12, Count.of(1)));
        assertThat(counts.available()).isEqualTo(Count.of(1));
    }

    @Test
    default void aLongListIsReadPageByPageInBothOrders() {
        Actor.Person tina = member("Tina", "SI", BIOLOGIST);
        IntStream.range(0, 25)
                .forEach(i -> member(
                        "Number %02d".formatted(i),
                        "SI",
                        teaching(i % 2 == 0 ? Set.of(Subject.BIOLOGY) : Set.of(), "sl", null, null, true)));

        for (Order order : Order.values()) {
            Page<FoundPerson> first = find(tina, PeopleQuery.ALL, order);
            Page<FoundPerson> second =
                    directory().find(tina, PeopleQuery.ALL, order, new PageRequest(first.next(), PageRequest.USUAL));
            assertThat(first.items()).hasSize(20);
            assertThat(first.total()).isEqualTo(Count.of(25));
            assertThat(second.items()).hasSize(5);
            assertThat(second.next()).isNull();
            assertThat(names(first)).doesNotContainAnyElementsOf(names(second));
        }
        assertThat(MembershipFixture.refused(
                        () -> directory().find(tina, PeopleQuery.ALL, Order.FIT, new PageRequest("hello", 20))))
                .isEqualTo(Rejection.Kind.INVALID);
    }

    @Test
    default void whatChangesIsFoundAtOnce() {
        Actor.Person tina = member("Tina", "SI", BIOLOGIST);
        Actor.Person matti = member("Matti", "FI", BIOLOGIST);
        PeopleQuery actors = new PeopleQuery(null, null, Subject.DRAMA, null, null, false);
        assertThat(names(find(tina, actors, Order.FIT))).isEmpty();

        change(matti, teaching(Set.of(Subject.DRAMA), "fi", 10, 12, true));
        assertThat(names(find(tina, actors, Order.FIT))).containsExactly("Matti");

        conduct().suspend(nso("FI"), matti.id(), 0, "Spam", null);
        assertThat(names(find(tina, PeopleQuery.ALL, Order.FIT))).isEmpty();
    }

    @Test
    default void theDirectoryIsForThoseWhoSeeProfiles() {
        member("Tina", "SI", BIOLOGIST);
        Actor.Person petra = newcomer("Petra");

        for (Actor actor : List.of(petra, Actor.VISITOR)) {
            assertThat(find(actor, PeopleQuery.ALL, Order.NAME).items()).isEmpty();
            assertThat(directory().counts(actor, PeopleQuery.ALL).all()).isEqualTo(Count.of(0));
            assertThat(directory().suggested(actor, Set.of(), 5)).isEmpty();
        }
        assertThat(names(find(nso("SI"), PeopleQuery.ALL, Order.FIT))).containsExactly("Tina");
    }

    private Actor.Person member(String name, String territory, ProfileDetails details) {
        Id school = school("School of " + name, territory);
        Actor.Person person = etwinner(name, school, territory);
        change(person, details);
        return person;
    }

    private void change(Actor.Person person, ProfileDetails details) {
        members().change(person, members().find(person, person.id()).version(), details);
    }

    private Page<FoundPerson> find(Actor actor, PeopleQuery query, Order order) {
        return directory().find(actor, query, order, PageRequest.first());
    }

    private static ProfileDetails teaching(
            Set<Subject> subjects, String language, Integer from, Integer to, boolean available) {
        return new ProfileDetails(null, subjects, language == null ? Set.of() : Set.of(language), from, to, available);
    }

    private static List<String> names(Page<FoundPerson> page) {
        return page.items().stream().map(found -> found.profile().name()).toList();
    }
}
