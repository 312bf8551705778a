package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.projects.OpenProjects.OpenProject;
import org.etwin.projects.PartnerAccepted;
import org.etwin.projects.ProjectApproved;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.ProjectState;
import org.etwin.projects.spi.ProjectLifecycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Opening happens once, in the transaction of the last approval, or not at all. */
@ParameterizedClass
@EnumSource(Database.class)
class OpeningTest extends ProjectsOnDatabase {
    private final Spaces spaces = new Spaces();

    OpeningTest(Database database) {
        super(database);
        lifecycles.add(spaces);
    }

    @Test
    void noSpaceOpensBeforeEveryApproval() {
        Id project = acceptedBy(teacher("Tina", "SI"), teacher("Matti", "FI"));
        assertThat(spaces.told).isEmpty();

        deciding().approve(nso("SI"), project, "SI", "");
        assertThat(spaces.told).isEmpty();
        deciding().approve(nso("FI"), project, "FI", "");

        assertThat(spaces.told).containsExactly("opened " + project);
        assertThat(db.published(ProjectOpened.class))
                .extracting(ProjectOpened::project)
                .containsExactly(project);
    }

    @Test
    void twoApprovalsAtTheSameTimeOpenItExactlyOnce() throws Exception {
        Actor.Person tina = teacher("Tina", "SI");
        for (int round = 0; round < 10; round++) {
            Id project = acceptedBy(tina, teacher("Matti " + round, "FI"));
            Actor.Person slovene = nso("SI");
            Actor.Person finn = nso("FI");

            atOnce(() -> deciding().approve(slovene, project, "SI", ""), () -> deciding()
                    .approve(finn, project, "FI", ""));

            assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.OPEN);
            assertThat(spaces.told)
                    .filteredOn(each -> each.equals("opened " + project))
                    .hasSize(1);
        }
        assertThat(db.published(ProjectOpened.class)).hasSize(10);
        assertThat(db.published(ProjectApproved.class)).hasSize(20);
    }

    @Test
    void theSameApprovalFromTwoBrowsersCountsOnce() throws Exception {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Breda", "SI"));
        Actor.Person slovene = nso("SI");

        List<Throwable> refused = atOnce(() -> deciding().approve(slovene, project, "SI", ""), () -> deciding()
                .approve(slovene, project, "SI", ""));

        assertThat(refused).hasSize(1);
        assertThat(spaces.told).containsExactly("opened " + project);
        assertThat(around.audited()).containsExactly("projects.approved SI");
    }

    @Test
    void whenTheSpaceCannotBeMadeNothingWasApproved() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Breda", "SI"));
        spaces.fails = true;

        assertThatThrownBy(() -> deciding().approve(nso("SI"), project, "SI", ""))
                .isInstanceOf(IllegalStateException.class);

        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.WAITING_FOR_NSO);
        assertThat(seenBy(tina, project).decisions()).isEmpty();
        assertThat(db.published(ProjectApproved.class)).isEmpty();
        spaces.fails = false;
        deciding().approve(nso("SI"), project, "SI", "");
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.OPEN);
    }

    @Test
    void withoutSpacesItOpensAndIsFoundByWhoeverArrivesLater() {
        lifecycles.remove(spaces);
        Actor.Person tina = teacher("Tina", "SI");
        Id first = openOf(tina, teacher("Matti", "FI"));
        Id second = openOf(tina, teacher("Maija", "FI"));
        acceptedBy(tina, teacher("Mikko", "FI"));
        projects().close(tina, second);

        List<OpenProject> found = living.after(null, 500);

        assertThat(found).extracting(each -> each.opened().project()).containsExactly(first, second);
        assertThat(found).extracting(OpenProject::state).containsExactly(ProjectState.OPEN, ProjectState.CLOSED);
        assertThat(found.get(0).opened().founders())
                .extracting(ProjectOpened.Founder::name)
                .containsExactly("Tina", "Matti");
        assertThat(living.after(first, 500)).hasSize(1);
    }

    @Test
    void closingAndReopeningReachWhatBelongsToIt() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = openOf(tina, teacher("Breda", "SI"));

        projects().close(tina, project);
        projects().reopen(tina, project);
        projects().close(tina, project);
        projects().archive(nso("SI"), project);

        assertThat(spaces.told)
                .containsExactly(
                        "opened " + project,
                        "closed " + project,
                        "reopened " + project,
                        "closed " + project,
                        "archived " + project);
    }

    @Test
    void theNsosOfBothFoundersAreTold() {
        acceptedBy(teacher("Tina", "SI"), teacher("Matti", "FI"));

        assertThat(db.published(PartnerAccepted.class).get(0).territories()).containsExactly("SI", "FI");
    }

    @Test
    void aPageOfProjectsCostsFewStatementsHoweverLongItIs() {
        Actor.Person tina = teacher("Tina", "SI");
        IntStream.range(0, 12).forEach(i -> openOf(tina, teacher("Number " + i, "FI")));

        List<String> mine = db.statements(() ->
                assertThat(projects().mine(tina, PageRequest.first()).items()).hasSize(12));
        IntStream.range(0, 12).forEach(i -> acceptedBy(tina, teacher("Waiting " + i, "FI")));
        Actor.Person finn = nso("FI");
        List<String> queue = db.statements(() -> assertThat(
                        deciding().queue(finn, "FI", PageRequest.first()).items())
                .hasSize(12));

        assertThat(mine).hasSizeLessThanOrEqualTo(8);
        assertThat(queue).hasSizeLessThanOrEqualTo(7);
    }

    private static List<Throwable> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (Runnable each : List.of(one, other)) {
                calls.add(threads.submit(() -> {
                    together.await();
                    try {
                        each.run();
                    } catch (RuntimeException e) {
                        thrown.add(e);
                    }
                    return null;
                }));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdown();
        }
        return thrown;
    }

    /** Stands for what makes the spaces of projects. */
    private static final class Spaces implements ProjectLifecycle {
        private final List<String> told = Collections.synchronizedList(new ArrayList<>());
        private boolean fails;

        @Override
        public void opened(Actor actor, ProjectOpened project) {
            if (fails) {
                throw new IllegalStateException("no room for a space");
            }
            told.add("opened " + project.project());
        }

        @Override
        public void closed(Actor actor, Id project) {
            told.add("closed " + project);
        }

        @Override
        public void reopened(Actor actor, Id project) {
            told.add("reopened " + project);
        }

        @Override
        public void archived(Actor actor, Id project) {
            told.add("archived " + project);
        }
    }
}
