package org.etwin.schools.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.schools.SchoolsFixture.NSO_DE;
import static org.etwin.schools.SchoolsFixture.NSO_SI;
import static org.etwin.schools.SchoolsFixture.TINA;
import static org.etwin.schools.SchoolsFixture.refused;
import static org.etwin.schools.core.SchoolFixture.numbered;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.etwin.schools.ImportAction;
import org.etwin.schools.School;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolImport.State;
import org.etwin.schools.SchoolsRemoved;
import org.etwin.schools.UndoReport;
import org.etwin.schools.UndoReport.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Imports that stop on the way, go on, are undone, and are swept. */
@ParameterizedClass
@EnumSource(Database.class)
class CarryingOnImportsTest {
    private static final String THREE =
            "number,name,place\n1,Schule A,Dresden\n2,Schule B,Dresden\n3,Schule C,Dresden\n";
    private static final int LINES = 3 * RegisterPlan.BATCH;

    private final SchoolFixture the;
    private final SchoolFixture waiting;

    CarryingOnImportsTest(Database database) {
        the = new SchoolFixture(database);
        waiting = new SchoolFixture(the.db, work -> {});
    }

    @Test
    void aRunThatSomebodyCancelsStopsBetweenTwoBatchesAndCanGoOn() {
        SchoolImport upload = started();
        AtomicInteger asked = new AtomicInteger();
        waiting.runAlong(upload.id(), () -> {
            if (asked.incrementAndGet() == 2) {
                waiting.imports.cancel(NSO_DE, upload.id());
            }
            return false;
        });
        SchoolImport stopped = now(upload);

        assertThat(stopped.state()).isEqualTo(State.CANCELLED);
        assertThat(stopped.report().created()).isEqualTo(RegisterPlan.BATCH);
        assertThat(the.rows()).isEqualTo(RegisterPlan.BATCH);
        assertThat(stopped.allowed()).containsExactlyInAnyOrder(ImportAction.RUN, ImportAction.UNDO);
        the.imports.run(NSO_DE, upload.id(), upload.suggested());
        assertThat(now(upload).report().created()).isEqualTo(LINES);
        assertThat(the.rows()).isEqualTo(LINES);
    }

    @Test
    void aRunThatStoppedWithItsServerGoesOnByItself() {
        SchoolImport upload = started();
        AtomicInteger asked = new AtomicInteger();
        waiting.runAlong(upload.id(), () -> asked.incrementAndGet() == 3);
        assertThat(now(upload).state()).isEqualTo(State.RUNNING);
        assertThat(now(upload).done()).isEqualTo(2 * RegisterPlan.BATCH);
        the.work.goOn();

        assertThat(now(upload).state()).isEqualTo(State.DONE);
        assertThat(now(upload).report().created()).isEqualTo(LINES);
        assertThat(the.rows()).isEqualTo(LINES);
    }

    @Test
    void aRunThatWasKilledIsTakenUpAfterAMinuteAndNotBefore() {
        SchoolImport upload = started();
        the.work.goOn();
        assertThat(the.rows()).isZero();
        the.db.clock().advance(Duration.ofSeconds(61));
        the.work.goOn();

        assertThat(now(upload).state()).isEqualTo(State.DONE);
        assertThat(the.rows()).isEqualTo(LINES);
    }

    @Test
    void undoingRemovesWhatTheImportMadeAndGivesBackWhatItChanged() {
        Id known = the.schools.create(NSO_DE, "DE", numbered("1", "Schule Alt", "Dresden"));
        SchoolImport done = the.imported(THREE);
        the.imports.undo(NSO_DE, done.id());
        SchoolImport undone = now(done);

        assertThat(undone.state()).isEqualTo(State.UNDONE);
        assertThat(undone.undone()).isEqualTo(new UndoReport(2, 1, 0, List.of()));
        assertThat(the.search("DE", "schule").items()).singleElement().satisfies(school -> {
            assertThat(school.id()).isEqualTo(known);
            assertThat(school.name()).isEqualTo("Schule Alt");
        });
        assertThat(the.search("DE", "alt").items()).hasSize(1);
        assertThat(the.db.published(SchoolsRemoved.class))
                .singleElement()
                .satisfies(event -> assertThat(event.schools()).hasSize(2));
        assertThat(the.audit.entries).contains("schools.import-undone DE");
    }

    @Test
    void undoingLeavesWhatPeopleUseOrChangedSinceAndSaysSo() {
        the.schools.create(NSO_DE, "DE", numbered("1", "Schule Alt", "Dresden"));
        SchoolImport done = the.imported(THREE);
        School a = the.school(NSO_DE, "DE", "1");
        School b = the.school(NSO_DE, "DE", "2");
        the.schools.change(NSO_DE, a.id(), version(a), numbered("1", "Schule Neu", "Dresden"));
        the.used.add(b.id());
        the.imports.undo(NSO_DE, done.id());

        UndoReport undone = now(done).undone();
        assertThat(undone.removed()).isEqualTo(1);
        assertThat(undone.notes())
                .extracting(UndoReport.Note::school, UndoReport.Note::why)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(a.id(), Why.CHANGED_SINCE),
                        org.assertj.core.groups.Tuple.tuple(b.id(), Why.IN_USE));
        assertThat(the.search("DE", "neu").items()).hasSize(1);
        assertThat(the.rows()).isEqualTo(2);
    }

    @Test
    void anImportThatWasUndoneCanRunAgain() {
        SchoolImport done = the.imported(THREE);
        the.imports.undo(NSO_DE, done.id());
        the.imports.run(NSO_DE, done.id(), done.suggested());

        assertThat(now(done).report().created()).isEqualTo(3);
        assertThat(now(done).undone()).isNull();
    }

    @Test
    void afterADayNothingIsUndoneAndTheImagesAreGone() {
        SchoolImport done = the.imported(THREE);
        assertThat(done.undoUntil()).isNotNull();
        the.db.clock().advance(Duration.ofHours(25));

        assertThat(refused(() -> the.imports.undo(NSO_DE, done.id()))).isEqualTo(Kind.CONFLICT);
        assertThat(batches()).isPositive();
        the.work.sweep();
        assertThat(batches()).isZero();
        assertThat(the.rows()).isEqualTo(3);
    }

    @Test
    void aRegisterIsForgottenAfterAMonthAndItsReportStays() {
        SchoolImport done = the.imported(THREE + "4,,Dresden\n");
        SchoolImport never = the.upload(THREE);
        the.db.clock().advance(Duration.ofDays(31));
        the.work.sweep();

        assertThat(now(done).report().created()).isEqualTo(3);
        assertThat(the.imports.problems(NSO_DE, done.id(), null, java.util.Locale.ENGLISH))
                .contains("5,Give the school a name.");
        assertThat(now(never).allowed()).isEmpty();
        assertThat(refused(() -> the.imports.run(NSO_DE, never.id(), never.suggested())))
                .isEqualTo(Kind.CONFLICT);
        assertThat(refused(() -> the.imports.dryRun(NSO_DE, never.id(), never.suggested())))
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void anotherCountrysNsoStopsAndUndoesNothing() {
        SchoolImport upload = started();

        assertThat(refused(() -> the.imports.cancel(NSO_SI, upload.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> the.imports.undo(NSO_SI, upload.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> the.imports.cancel(TINA, upload.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> the.imports.problems(NSO_SI, upload.id(), null, null)))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(now(upload).state()).isEqualTo(State.RUNNING);
    }

    private SchoolImport started() {
        String lines = IntStream.range(0, LINES)
                .mapToObj(i -> i + ",Schule " + i + ",Dresden")
                .collect(Collectors.joining("\n"));
        SchoolImport upload = the.upload("number,name,place\n" + lines + "\n");
        waiting.imports.run(NSO_DE, upload.id(), upload.suggested());
        return upload;
    }

    private SchoolImport now(SchoolImport upload) {
        return the.imports.find(NSO_DE, upload.id());
    }

    private long version(School school) {
        return the.schools.find(NSO_DE, school.id()).version();
    }

    private int batches() {
        return the.db.transactions().reading(() -> ((Number) the.db
                        .unit("schools")
                        .em()
                        .createNativeQuery("SELECT COUNT(*) FROM schools_import_batch")
                        .getSingleResult())
                .intValue());
    }
}
