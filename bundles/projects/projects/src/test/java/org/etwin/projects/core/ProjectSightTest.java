package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.projects.FoundingDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may still read what was told. */
@ParameterizedClass
@EnumSource(Database.class)
class ProjectSightTest extends ProjectsOnDatabase {
    private final Actor.Person tina = teacher("Tina", "SI");
    private final Actor.Person matti = teacher("Matti", "FI");

    ProjectSightTest(Database database) {
        super(database);
    }

    @Test
    void beforeItIsOpenOnlyThoseWhomItConcernsReadTheLine() {
        Id project = draftOf(tina, matti);
        assertThat(sees(matti, project)).isFalse();
        founding().send(tina, project, "");
        assertThat(sees(matti, project)).isTrue();
        assertThat(sees(nso("FI"), project)).isFalse();
        founding().accept(matti, project, schoolOf(matti), "");
        assertThat(sees(nso("FI"), project)).isTrue();
        assertThat(sees(nso("DE"), project)).isFalse();
        assertThat(sees(teacher("Nosy", "FI"), project)).isFalse();
    }

    @Test
    void whoWasAskedAndIsNotAnyMoreReadsItNoLonger() {
        Id project = draftOf(tina, matti);
        founding().send(tina, project, "");
        founding().withdraw(tina, project, "");
        assertThat(sees(matti, project)).isFalse();
        assertThat(sees(tina, project)).isTrue();
    }

    @Test
    void whatWasOpenedIsPublic() {
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, matti);
        joins(tina, project, petra);
        partners().remove(tina, project, petra.id(), "Never there");
        assertThat(sees(petra, project)).isTrue();
    }

    @Test
    void aLineWithoutAProjectStaysAndOneOfADeletedProjectGoes() {
        Id project = founding().begin(tina, FoundingDraft.EMPTY);
        founding().withdraw(tina, project, "");
        assertThat(sees(tina, project)).isFalse();
        assertThat(sight.sees(tina, null)).isTrue();
        assertThat(sight.sees(tina, "/projects/no-project")).isFalse();
    }

    @Test
    void aLineThatLeadsToTheAnswerIsReadByTheSamePeople() {
        Id project = draftOf(tina, matti);
        founding().send(tina, project, "");
        assertThat(sight.sees(matti, ProjectSight.answering(project))).isTrue();
        assertThat(sight.sees(teacher("Petra", "DE"), ProjectSight.answering(project)))
                .isFalse();
        assertThat(sight.sees(teacher("Petra", "DE"), ProjectSight.joining(openOf(tina, matti))))
                .isTrue();
    }

    private boolean sees(Actor actor, Id project) {
        return sight.sees(actor, ProjectSight.link(project));
    }
}
