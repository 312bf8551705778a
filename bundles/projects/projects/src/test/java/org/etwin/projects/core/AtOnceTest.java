package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.PartnerJoined;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two do the same at the same moment: one wins, the other is told, and it is stored once. */
@ParameterizedClass
@EnumSource(Database.class)
class AtOnceTest extends ProjectsOnDatabase {
    private final Actor.Person tina = teacher("Tina", "SI");
    private final Actor.Person matti = teacher("Matti", "FI");

    AtOnceTest(Database database) {
        super(database);
    }

    @Test
    void twoOfOneDeskDecideAndOneIsToldThatItIsDone() throws Exception {
        Actor.Person staff = nso("SI");
        Id project = acceptedBy(tina, teacher("Breda", "SI"));

        List<Rejection> told = refused(() -> deciding().approve(staff, project, "SI", ""), () -> deciding()
                .refuse(staff, project, "SI", "No"));

        assertThat(told).extracting(Rejection::key).containsExactly("projects.rejected.decided-already");
        assertThat(seenBy(tina, project).decisions()).hasSize(1);
        assertThat(seenBy(tina, project).state()).isIn(ProjectState.OPEN, ProjectState.REFUSED);
    }

    @Test
    void twoOfOneDeskAskAndOneIsTold() throws Exception {
        Actor.Person staff = nso("SI");
        Id project = acceptedBy(tina, matti);

        List<Rejection> told = refused(() -> deciding().ask(staff, project, "SI", "How old?"), () -> deciding()
                .ask(staff, project, "SI", "How many?"));

        assertThat(told).extracting(Rejection::key).containsExactly("projects.rejected.asked-already");
        assertThat(steps(project, Step.What.ASKED)).hasSize(1);
    }

    @Test
    void twoFoundersSaveAndOneIsTold() throws Exception {
        Id project = openOf(tina, matti);
        long version = projects().find(tina, project).version();

        List<Rejection> told =
                refused(() -> projects().change(tina, project, version, called("Tina’s")), () -> projects()
                        .change(matti, project, version, called("Matti’s")));

        assertThat(told).extracting(Rejection::kind).containsExactly(Rejection.Kind.STALE);
        assertThat(texts().versions(tina, project, PageRequest.first()).items()).hasSize(2);
    }

    @Test
    void aDraftThatIsSentTwiceAtOnceIsStoredOnce() throws Exception {
        FoundingDraft draft = new FoundingDraft(BEES, schoolOf(tina), null);
        List<Id> begun = Collections.synchronizedList(new ArrayList<>());

        List<Rejection> told = refused(
                () -> begun.add(founding().begin(tina, draft)),
                () -> begun.add(founding().begin(tina, draft)));

        assertThat(told).isEmpty();
        assertThat(begun.get(0)).isEqualTo(begun.get(1));
        assertThat(projects().mine(tina, PageRequest.first()).items()).hasSize(1);
    }

    @Test
    void anInvitationThatIsAcceptedTwiceAtOnceCountsOnce() throws Exception {
        Id project = openOf(tina, matti);
        Actor.Person petra = teacher("Petra", "DE");
        know(tina, petra);
        List<Rejection> twice = refused(() -> partners().invite(tina, project, petra.id(), ""), () -> partners()
                .invite(tina, project, petra.id(), ""));
        assertThat(twice).extracting(Rejection::key).containsExactly("projects.rejected.partner-invited-already");

        List<Rejection> told = refused(() -> partners().accept(petra, project, schoolOf(petra), ""), () -> partners()
                .accept(petra, project, schoolOf(petra), ""));

        assertThat(told).extracting(Rejection::key).containsExactly("projects.rejected.not-now");
        assertThat(db.published(PartnerJoined.class)).hasSize(1);
        assertThat(seenBy(tina, project).partners()).isEqualTo(1);
    }

    private Stream<Step> steps(Id project, Step.What what) {
        return projects().history(tina, project, PageRequest.first()).items().stream()
                .filter(step -> step.what() == what);
    }

    private static List<Rejection> refused(Runnable... calls) throws Exception {
        CyclicBarrier together = new CyclicBarrier(calls.length);
        ExecutorService threads = Executors.newFixedThreadPool(calls.length);
        try {
            List<Callable<List<Rejection>>> all = new ArrayList<>();
            for (Runnable call : calls) {
                all.add(() -> {
                    together.await();
                    try {
                        call.run();
                        return List.of();
                    } catch (Rejected refused) {
                        return refused.rejections();
                    }
                });
            }
            List<Rejection> told = new ArrayList<>();
            for (Future<List<Rejection>> each : threads.invokeAll(all)) {
                told.addAll(each.get());
            }
            return told;
        } finally {
            threads.shutdown();
        }
    }
}
