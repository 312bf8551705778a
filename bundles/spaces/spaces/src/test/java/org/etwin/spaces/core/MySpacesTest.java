package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.Access;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces.SpaceQuery;
import org.etwin.spaces.spi.SpaceSection;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class MySpacesTest {
    private final SpacesForTests kernel;
    private final Clubs clubs = new Clubs();
    private final Actor.Person tina;
    private final Id rivers;
    private final Id closed;

    MySpacesTest(Database database) {
        kernel = new SpacesForTests(database);
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        rivers = kernel.open(clubs, 1, tina);
        closed = kernel.open(clubs, 2, tina);
        kernel.spaces().describe(tina, closed, 1, "Čebele in med", "");
        kernel.close(closed);
    }

    @Test
    void spacesAreFoundByStateAndByWordsOfTheirTitle() {
        assertThat(found(null, SpaceState.OPEN)).containsExactly(rivers);
        assertThat(found(null, SpaceState.CLOSED, SpaceState.ARCHIVED)).containsExactly(closed);
        assertThat(found("med ceb")).containsExactly(closed);
        assertThat(found("riv")).containsExactly(rivers);
        assertThat(found("ivers")).isEmpty();
        assertThat(found("med", SpaceState.OPEN)).isEmpty();
    }

    @Test
    void whatIsNewSinceTheLastVisitComesFromTheSectionsAndAFaultyOneTakesNothingAway() {
        assertThat(kernel.spaces().news(tina, List.of(rivers))).isEmpty();
        kernel.add((account, spaces) -> spaces.stream().collect(Collectors.toMap(id -> id, id -> Instant.EPOCH)));
        kernel.add(counting("forum", 2));
        kernel.add(counting("members", -1));
        assertThat(kernel.spaces().news(tina, List.of(rivers, closed))).isEqualTo(Map.of(rivers, 2, closed, 2));
        Actor.Person stranger = kernel.village().teacher("Stranger");
        assertThat(kernel.spaces().news(stranger, List.of(rivers))).isEmpty();
    }

    @Test
    void twoPeopleWhoDescribeASpaceLoseNothing() {
        kernel.spaces().describe(tina, rivers, 1, "Rivers of Europe", "Blue");
        refused(Kind.STALE, () -> kernel.spaces().describe(tina, rivers, 1, "Lakes", ""));
        assertThat(kernel.spaces().find(tina, rivers).value().title()).isEqualTo("Rivers of Europe");
    }

    @Test
    void aPictureIsKeptBySpaceAndLetGoWhenAnotherComes() {
        Id first = kernel.village().picture(tina, "spaces.picture");
        Id second = kernel.village().picture(tina, "spaces.picture");
        kernel.spaces().picture(tina, rivers, 1, first);
        assertThat(kernel.spaces().find(tina, rivers).value().picture()).isEqualTo(first);
        kernel.spaces().picture(tina, rivers, 2, second);
        assertThat(kernel.village().keeper(first)).isEmpty();
        assertThat(kernel.village().keeper(second)).contains(rivers);
        Id evidence = kernel.village().picture(tina, "membership.evidence");
        refused(Kind.NOT_FOUND, () -> kernel.spaces().picture(tina, rivers, 3, evidence));
        Actor.Person reader = kernel.join(rivers, kernel.village().generalUser("Rita"), "reader");
        refused(Kind.FORBIDDEN, () -> kernel.spaces().picture(reader, rivers, 3, null));
        kernel.archive(rivers);
        refused(Kind.CONFLICT, () -> kernel.spaces().picture(tina, rivers, 3, null));
    }

    @Test
    void sectionsOfPlugInsExportAndForgetWhatTheyKeepOfAPerson() throws IOException {
        Set<Id> forgotten = new HashSet<>();
        kernel.add(new SpaceSection() {
            @Override
            public String id() {
                return "polls";
            }

            @Override
            public String labelKey() {
                return "polls";
            }

            @Override
            public void export(Id account, PersonalData.Archive archive) throws IOException {
                archive.json("votes", List.of("yes"));
            }

            @Override
            public void erased(Id account) {
                forgotten.add(account);
            }
        });
        assertThat(kernel.lives().archive(tina)).containsEntry("space-sections/polls-votes", "[\"yes\"]");
        kernel.lives().erase(tina);
        assertThat(forgotten).containsExactly(tina.id());
    }

    @Test
    void theListNeedsFewStatements() {
        kernel.add((account, spaces) -> spaces.stream().collect(Collectors.toMap(id -> id, id -> Instant.EPOCH)));
        assertThat(kernel.db().statements(() -> {
                    found(null);
                    kernel.spaces().news(tina, List.of(rivers, closed));
                }))
                .hasSizeLessThanOrEqualTo(12);
    }

    private List<Id> found(String words, SpaceState... states) {
        Set<SpaceState> some = EnumSet.noneOf(SpaceState.class);
        some.addAll(List.of(states));
        return kernel.spaces().mine(tina, new SpaceQuery(words, some), PageRequest.first()).items().stream()
                .map(Space::id)
                .toList();
    }

    /** Counts that many everywhere; throws when it is negative. */
    private static SpaceSection counting(String id, int news) {
        return new SpaceSection() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String labelKey() {
                return id;
            }

            @Override
            public Count news(Access access, Instant since) {
                if (news < 0) {
                    throw new IllegalStateException("broken");
                }
                return Count.of(news);
            }
        };
    }
}
