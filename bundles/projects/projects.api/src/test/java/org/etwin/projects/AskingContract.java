package org.etwin.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

/** How an NSO asks before it decides, and how its queue stands. */
public interface AskingContract extends ProjectsFixture {
    @Test
    default void aQuestionWaitsForTheFoundersAndTheirAnswerForTheNso() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = acceptedBy(tina, matti);
        Instant sent = now();
        minutesPass(5);
        deciding().ask(nso("SI"), project, "SI", "How old are they?");

        assertThat(seenBy(tina, project).waitingFor())
                .containsExactly(WaitingFor.founders("SI", now()), WaitingFor.nso("FI", sent));
        assertThat(queue("SI", ProjectQueueQuery.WAITING)).isEmpty();
        assertThat(queue("SI", ProjectQueueQuery.of(ProjectQueueFilter.ASKED))).containsExactly(project);
        assertThat(queue("FI", ProjectQueueQuery.WAITING)).containsExactly(project);
        assertThat(projects().find(matti, project).may(ProjectAction.ANSWER)).isTrue();
        minutesPass(5);
        founding().answer(matti, project, "SI", "Twelve");

        assertThat(seenBy(tina, project).waitingFor())
                .containsExactly(WaitingFor.nso("SI", now()), WaitingFor.nso("FI", sent));
        assertThat(queue("SI", ProjectQueueQuery.WAITING)).containsExactly(project);
        assertThat(seenBy(tina, project).questions())
                .extracting(Question::words, Question::askedBy, Question::answer, Question::answeredBy)
                .containsExactly(tuple("How old are they?", "NSO SI", "Twelve", "Matti"));
        assertThat(projects().history(tina, project, PageRequest.first()).items())
                .extracting(Step::what, Step::territory, Step::words)
                .contains(tuple(Step.What.ASKED, "SI", "How old are they?"), tuple(Step.What.ANSWERED, "SI", "Twelve"));
        assertThat(projects().find(tina, project).may(ProjectAction.ANSWER)).isFalse();
    }

    @Test
    default void questionAndAnswerAreNeededAndAskedAndAnsweredOnce() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Matti", "FI"));

        assertThat(Refusals.keys(() -> deciding().ask(nso("SI"), project, "SI", " ")))
                .containsExactly("projects.rejected.question-missing");
        assertThat(Refusals.kind(() -> founding().answer(tina, project, "SI", "Nobody asked")))
                .isEqualTo(Kind.CONFLICT);
        deciding().ask(nso("SI"), project, "SI", "How old?");
        assertThat(Refusals.keys(() -> deciding().ask(nso("SI"), project, "SI", "How many?")))
                .containsExactly("projects.rejected.asked-already");
        assertThat(Refusals.keys(() -> founding().answer(tina, project, "SI", "")))
                .containsExactly("projects.rejected.answer-missing");
        assertThat(Refusals.keys(() -> founding().answer(tina, project, "FI", "Twelve")))
                .containsExactly("projects.rejected.answered-already");
        founding().answer(tina, project, "SI", "Twelve");
        assertThat(Refusals.kind(() -> founding().answer(tina, project, "SI", "Twelve")))
                .isEqualTo(Kind.CONFLICT);
        deciding().ask(nso("SI"), project, "SI", "How many?");
        assertThat(seenBy(tina, project).questions())
                .extracting(Question::words, Question::isOpen)
                .containsExactly(tuple("How many?", true));
    }

    @Test
    default void onlyStaffOfThatTerritoryAsksAndOnlyFoundersAnswer() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Matti", "FI"));

        assertThat(Refusals.kind(() -> deciding().ask(nso("FI"), project, "SI", "Why?")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> deciding().ask(nso("DE"), project, "DE", "Why?")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> deciding().ask(tina, project, "SI", "Why?")))
                .isEqualTo(Kind.NOT_FOUND);
        deciding().ask(nso("SI"), project, "SI", "Why?");
        assertThat(Refusals.kind(() -> founding().answer(nso("FI"), project, "SI", "Because")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Refusals.kind(() -> founding().answer(teacher("Nosy", "SI"), project, "SI", "Because")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> deciding().summary(nso("FI"), "SI"))).isEqualTo(Kind.FORBIDDEN);
        assertThat(Refusals.kind(() -> deciding().summary(Actor.VISITOR, "SI"))).isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    default void whoAskedMayDecideWithoutWaitingAndFoundersMayWithdraw() {
        Actor.Person tina = teacher("Tina", "SI");
        Id first = acceptedBy(tina, teacher("Breda", "SI"));
        deciding().ask(nso("SI"), first, "SI", "How old?");
        deciding().approve(nso("SI"), first, "SI", "");
        assertThat(seenBy(tina, first).state()).isEqualTo(ProjectState.OPEN);

        Id second = acceptedBy(tina, teacher("Branka", "SI"));
        deciding().ask(nso("SI"), second, "SI", "How old?");
        founding().withdraw(tina, second, "Never mind");
        assertThat(queue("SI", ProjectQueueQuery.of(ProjectQueueFilter.ASKED))).isEmpty();
        assertThat(Refusals.kind(() -> deciding().approve(nso("SI"), second, "SI", "")))
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    default void theQueueIsFilteredAndCounted() {
        Actor.Person tina = teacher("Tina", "SI");
        Id european = acceptedBy(tina, teacher("Matti", "FI"));
        Instant first = now();
        minutesPass(60 * 24 * 3);
        Id national = acceptedBy(tina, teacher("Breda", "SI"));

        assertThat(queue("SI", ProjectQueueQuery.WAITING)).containsExactly(european, national);
        assertThat(queue("SI", filtered(ProjectKind.NATIONAL, null, null))).containsExactly(national);
        assertThat(queue("SI", filtered(null, 2, null))).containsExactly(european);
        assertThat(queue("SI", filtered(null, null, "bees vill"))).containsExactly(european, national);
        assertThat(queue("SI", filtered(null, null, "wasps"))).isEmpty();
        ProjectQueueSummary summary = deciding().summary(nso("SI"), "SI");
        assertThat(summary.waiting().value()).isEqualTo(2);
        assertThat(summary.european().value()).isEqualTo(1);
        assertThat(summary.national().value()).isEqualTo(1);
        assertThat(summary.oldest()).isEqualTo(first);
        deciding().ask(nso("SI"), european, "SI", "How old?");
        assertThat(deciding().summary(nso("SI"), "SI").asked().value()).isEqualTo(1);
        deciding().approve(nso("SI"), national, "SI", "");
        assertThat(queue("SI", ProjectQueueQuery.of(ProjectQueueFilter.DECIDED)))
                .containsExactly(national);
        assertThat(deciding().summary(nso("SI"), "SI").oldest()).isNull();
    }

    @Test
    default void whatWasAnsweredIsBehindWhatWaitsLonger() {
        Actor.Person tina = teacher("Tina", "SI");
        Id first = acceptedBy(tina, teacher("Matti", "FI"));
        minutesPass(1);
        Id second = acceptedBy(tina, teacher("Maija", "FI"));
        minutesPass(1);
        deciding().ask(nso("FI"), first, "FI", "How old?");
        founding().answer(tina, first, "FI", "Twelve");

        assertThat(queue("FI", ProjectQueueQuery.WAITING)).containsExactly(second, first);
    }

    private static ProjectQueueQuery filtered(ProjectKind kind, Integer minDays, String words) {
        return new ProjectQueueQuery(null, kind, minDays, words);
    }

    private List<Id> queue(String territory, ProjectQueueQuery query) {
        return deciding().queue(nso(territory), territory, query, PageRequest.first()).items().stream()
                .map(each -> each.value().id())
                .toList();
    }
}
