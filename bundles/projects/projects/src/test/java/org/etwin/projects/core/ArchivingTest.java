package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.projects.ArchivingAhead;
import org.etwin.projects.ProjectArchived;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.ProjectState;
import org.etwin.projects.spi.ProjectLifecycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Closed projects are archived by themselves after a notice; the clock is moved. */
@ParameterizedClass
@EnumSource(Database.class)
class ArchivingTest extends ProjectsOnDatabase {
    private final Actor.Person tina = teacher("Tina", "SI");
    private final Actor.Person matti = teacher("Matti", "FI");
    private final Actor.Person petra = teacher("Petra", "DE");

    ArchivingTest(Database database) {
        super(database);
    }

    @Test
    void aClosedProjectIsArchivedAfterTwoYearsAndEverybodyIsToldAMonthBefore() {
        Id project = openOf(tina, matti);
        joins(tina, project, petra);
        projects().close(tina, project);
        monthsPass(22);
        archiving.round();
        assertThat(db.published(ArchivingAhead.class)).isEmpty();

        monthsPass(1);
        daysPass(3);
        archiving.round();
        ArchivingAhead notice = db.published(ArchivingAhead.class).get(0);
        assertThat(notice.founders()).containsExactly(tina.id(), matti.id());
        assertThat(notice.partners()).containsExactly(petra.id());
        assertThat(seenBy(tina, project).archivedOn()).isEqualTo(notice.at());
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.CLOSED);
        db.clock().set(notice.at());
        archiving.round();

        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.ARCHIVED);
        assertThat(projects().find(petra, project).allowed()).isEmpty();
        assertThat(db.published(ArchivingAhead.class)).hasSize(1);
        assertThat(db.published(ProjectArchived.class)).singleElement().satisfies(each -> assertThat(each.partners())
                .containsExactly(petra.id()));
        assertThat(around.audited()).contains("projects.archived SI");
    }

    @Test
    void afterALongAbsenceOfTheServerPeopleStillHaveTheWholeNotice() {
        Id project = openOf(tina, matti);
        projects().close(tina, project);
        monthsPass(60);
        archiving.round();
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(seenBy(tina, project).archivedOn()).isEqualTo(now().plus(Duration.ofDays(30)));

        daysPass(29);
        archiving.round();
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.CLOSED);
        daysPass(1);
        archiving.round();
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.ARCHIVED);
    }

    @Test
    void whatIsOpenedAgainBeginsAnew() {
        Id project = openOf(tina, matti);
        projects().close(tina, project);
        monthsPass(23);
        daysPass(3);
        archiving.round();
        projects().reopen(nso("SI"), project);
        daysPass(1);
        projects().close(tina, project);
        monthsPass(2);
        archiving.round();

        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(db.published(ArchivingAhead.class)).hasSize(1);
        monthsPass(22);
        archiving.round();
        assertThat(db.published(ArchivingAhead.class)).hasSize(2);
    }

    @Test
    void oneNodeDoesItADay() {
        Id first = openOf(tina, matti);
        projects().close(tina, first);
        monthsPass(24);
        archiving.round();
        Id second = openOf(tina, teacher("Maija", "FI"));
        projects().close(tina, second);
        db.clock().set(seenBy(tina, second).archivedOn().minus(Duration.ofDays(20)));
        archiving.round();
        archiving.round();

        assertThat(db.published(ArchivingAhead.class))
                .extracting(ArchivingAhead::project)
                .containsExactly(first, second);
    }

    @Test
    void oneThatCannotBeArchivedStopsNoOther() {
        Id bad = openOf(tina, matti);
        Id good = openOf(tina, teacher("Maija", "FI"));
        projects().close(tina, bad);
        projects().close(tina, good);
        List<Id> told = new ArrayList<>();
        lifecycles.add(new ProjectLifecycle() {
            @Override
            public void opened(Actor actor, ProjectOpened project) {
                throw new AssertionError();
            }

            @Override
            public void archived(Actor actor, Id project) {
                if (project.equals(bad)) {
                    throw new IllegalStateException("its space is stuck");
                }
                told.add(project);
            }
        });
        monthsPass(24);
        archiving.round();
        daysPass(31);
        archiving.round();

        assertThat(told).containsExactly(good);
        assertThat(seenBy(tina, bad).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(faulty).hasSize(1);
        projects().reopen(nso("SI"), bad);
    }

    private void daysPass(int days) {
        minutesPass(days * 24 * 60);
    }
}
