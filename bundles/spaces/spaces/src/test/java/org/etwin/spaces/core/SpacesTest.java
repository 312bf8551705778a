package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.spaces.Access;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceOpened;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.spi.SpaceSection;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SpacesTest {
    private final SpacesForTests kernel;
    private final Clubs clubs = new Clubs();
    private final Actor.Person tina;
    private final Actor.Person matti;
    private final Id club;

    SpacesTest(Database database) {
        kernel = new SpacesForTests(database);
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        matti = kernel.village().teacher("Matti");
        club = kernel.open(clubs, 1, tina);
    }

    @Test
    void aSubjectHasOneSpaceHoweverOftenItIsOpened() {
        assertThat(kernel.open(clubs, 1, tina, matti)).isEqualTo(club);
        assertThat(kernel.db().published(SpaceOpened.class)).hasSize(1);
        assertThat(kernel.spaces().find(tina, club).value().members()).isEqualTo(1);
    }

    @Test
    void twoWhoOpenASpaceForTheSameSubjectAtOnceGetOneSpace() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Id>> opened = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            opened.add(both.submit(() -> {
                together.await();
                return kernel.open(clubs, 5, tina);
            }));
        }
        for (Future<Id> each : opened) {
            try {
                each.get();
            } catch (ExecutionException slower) {
                assertThat(Duplicates.causedBy(slower.getCause())).isTrue();
            }
        }
        both.shutdown();
        Id there = kernel.open(clubs, 5, tina);
        assertThat(kernel.db().published(SpaceOpened.class))
                .filteredOn(event -> event.subject().equals(new Id(5)))
                .extracting(SpaceOpened::space)
                .containsExactly(there);
        assertThat(kernel.spaces().find(tina, there).value().members()).isEqualTo(1);
    }

    @Test
    void aSpaceDoesNotExistForWhoeverIsNotInIt() {
        Actor.Pupil ana = kernel.village().pupil("Ana", tina);
        for (Actor stranger : List.of(matti, ana, new Actor.Operator("console"), new Actor.System("test"))) {
            refused(Kind.NOT_FOUND, () -> kernel.spaces().find(stranger, club));
            refused(Kind.NOT_FOUND, () -> kernel.updates().list(stranger, club, PageRequest.first()));
            refused(Kind.NOT_FOUND, () -> kernel.forum().discussions(stranger, club, PageRequest.first()));
            refused(Kind.NOT_FOUND, () -> kernel.members().list(stranger, club, null, PageRequest.first()));
            refused(Kind.NOT_FOUND, () -> kernel.spaces().rights(stranger, club));
        }
        refused(Kind.UNAUTHENTICATED, () -> kernel.spaces().find(Actor.VISITOR, club));
        refused(Kind.UNAUTHENTICATED, () -> kernel.spaces().mine(Actor.VISITOR, PageRequest.first()));
    }

    @Test
    void whoCanSeeTheSpaceIsTold() {
        kernel.join(club, kernel.village().pupil("Ana", tina), "child");
        kernel.join(club, kernel.village().pupil("Bor", tina), "child");
        Space space = kernel.spaces().find(tina, club).value();
        assertThat(space.people())
                .extracting(people -> people.role().key() + " " + people.count())
                .containsExactly("leader 1", "child 2");
        assertThat(space.members()).isEqualTo(3);
        assertThat(space.role().key()).isEqualTo("leader");
    }

    @Test
    void allowedIsWhatTheTableGivesToTheRole() {
        kernel.join(club, matti, "reader");
        assertThat(kernel.spaces().find(matti, club).allowed()).isEqualTo(Set.of(Right.SEE));
        assertThat(kernel.spaces().find(tina, club).allowed())
                .isEqualTo(clubs.rights().rights());
    }

    @Test
    void aClosedSpaceCanOnlyBePutInOrderAndAnArchivedOneOnlyBeRead() {
        kernel.close(club);
        assertThat(kernel.spaces().find(tina, club).allowed())
                .isEqualTo(Set.of(Right.SEE, Right.MANAGE_OTHERS, Right.MANAGE_MEMBERS));
        kernel.archive(club);
        assertThat(kernel.spaces().find(tina, club).allowed()).isEqualTo(Set.of(Right.SEE));
        kernel.opening().reopen(new Actor.System("test"), club);
        assertThat(kernel.spaces().find(tina, club).value().state()).isEqualTo(SpaceState.ARCHIVED);
    }

    @Test
    void whoIsSuspendedReadsAndWritesNothing() {
        Actor.Person suspended = kernel.village().suspended(tina);
        assertThat(kernel.spaces().find(suspended, club).allowed()).isEqualTo(Set.of(Right.SEE));
        refused(Kind.FORBIDDEN, () -> kernel.updates().post(suspended, club, "I am back"));
    }

    @Test
    void myOwnSpacesAreListedTheNewestFirstPageByPage() {
        Id second = kernel.open(clubs, 2, tina);
        kernel.open(clubs, 3, matti);
        Id fourth = kernel.open(clubs, 4, tina);
        Page<Space> first = kernel.spaces().mine(tina, PageRequest.first(2));
        assertThat(first.items()).extracting(Space::id).containsExactly(fourth, second);
        assertThat(first.total()).isEqualTo(new Count(3, false));
        Page<Space> rest = kernel.spaces().mine(tina, new PageRequest(first.next(), 2));
        assertThat(rest.items()).extracting(Space::id).containsExactly(club);
        assertThat(rest.next()).isNull();
    }

    @Test
    void theSpacesOfAKindThatIsNotInstalledReturnWithIt() {
        kernel.remove(clubs);
        assertThat(kernel.spaces().mine(tina, PageRequest.first()).items()).isEmpty();
        refused(Kind.UNAVAILABLE, () -> kernel.spaces().find(tina, club));
        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(matti, club));
        kernel.add(clubs);
        assertThat(kernel.spaces().find(tina, club).value().title()).isEqualTo("Rivers");
    }

    @Test
    void aSectionOfAPlugInComesAfterTheOthersAndUsesTheRightsOfTheRole() {
        kernel.add(new Herbarium());
        assertThat(kernel.spaces().find(tina, club).value().sections())
                .extracting(Space.SectionTab::id)
                .containsExactly("overview", "forum", "members", "herbarium");
        kernel.join(club, matti, "reader");
        assertThat(kernel.spaces().extent(tina, club, "herbarium", "press")).isEqualTo(Extent.ALL);
        assertThat(kernel.spaces().extent(matti, club, "herbarium", "press")).isEqualTo(Extent.NO);
        assertThat(kernel.spaces().extent(tina, club, "herbarium", "burn")).isEqualTo(Extent.NO);
    }

    @Test
    void aSectionWhoseCountThrowsDoesNotTakeThePageDown() {
        kernel.add(new Herbarium() {
            @Override
            public Count count(Access access) {
                throw new IllegalStateException("wilted");
            }
        });
        assertThat(kernel.spaces().find(tina, club).value().sections())
                .filteredOn(tab -> tab.id().equals("herbarium"))
                .extracting(Space.SectionTab::count)
                .containsExactly((Count) null);
    }

    @Test
    void ofTwoWhoDescribeTheSpaceAtOnceTheSecondIsTold() {
        Seen<Space> seen = kernel.spaces().find(tina, club);
        kernel.spaces().describe(tina, club, seen.version(), "Rivers of Europe", "We measure.");
        refused(Kind.STALE, () -> kernel.spaces().describe(tina, club, seen.version(), "Lakes", ""));
        assertThat(kernel.spaces().find(tina, club).value().title()).isEqualTo("Rivers of Europe");
        refused(Kind.INVALID, () -> kernel.spaces().describe(tina, club, seen.version() + 1, " ", ""));
    }

    @Test
    void aPageOfASpaceCostsFewStatements() {
        kernel.join(club, kernel.village().pupil("Ana", tina), "child");
        assertThat(kernel.db().statements(() -> kernel.spaces().find(tina, club)))
                .hasSizeLessThanOrEqualTo(4);
        kernel.open(clubs, 2, tina);
        kernel.open(clubs, 3, tina);
        assertThat(kernel.db().statements(() -> kernel.spaces().mine(tina, PageRequest.first())))
                .hasSizeLessThanOrEqualTo(4);
    }

    private static class Herbarium implements SpaceSection {
        @Override
        public String id() {
            return "herbarium";
        }

        @Override
        public String labelKey() {
            return "herbarium";
        }

        @Override
        public boolean offeredIn(String kind) {
            return true;
        }

        @Override
        public Map<String, Right> rights() {
            return Map.of("press", Right.MANAGE_OTHERS);
        }
    }
}
