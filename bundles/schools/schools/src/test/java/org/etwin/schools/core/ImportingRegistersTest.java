package org.etwin.schools.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.schools.SchoolsFixture.NSO_DE;
import static org.etwin.schools.SchoolsFixture.NSO_SI;
import static org.etwin.schools.SchoolsFixture.TINA;

import java.util.List;
import java.util.Map;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.ImportNote;
import org.etwin.schools.ImportReport;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolsImported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ImportingRegistersTest {
    private static final String HEADER = "number,name,street,postcode,place\n";
    private static final String TWO_SITES =
            "1,Schule,Hauptstraße 1,01067,Dresden\n1,Schule,Nebenstraße 2,01069,Dresden\n";

    private final SchoolFixture the;

    ImportingRegistersTest(Database database) {
        the = new SchoolFixture(database);
    }

    @Test
    void theRegisterOfSaxonyIsImportedWithoutLoss() {
        SchoolImport upload = the.imports.upload(NSO_DE, "DE", "schools-saxony.csv", SchoolFixture.saxony());
        ColumnMapping mapping = new ColumnMapping(
                upload.suggested().columns(), Map.of(SchoolField.REGION, "Sachsen", SchoolField.TYPE, "SCHOOL"));
        ImportReport expected = the.imports.dryRun(NSO_DE, upload.id(), mapping);
        the.imports.run(NSO_DE, upload.id(), mapping);
        SchoolImport done = the.imports.find(NSO_DE, upload.id());

        assertThat(upload.lines()).isEqualTo(1421);
        assertThat(expected).isEqualTo(done.report());
        assertThat(done.state()).isEqualTo(SchoolImport.State.DONE);
        assertThat(done.done()).isEqualTo(1421);
        assertThat(done.report().created()).isEqualTo(1421);
        assertThat(done.report().furtherSites()).isEqualTo(2);
        assertThat(the.rows()).isEqualTo(1421);
        assertThat(the.search("DE", "Gluckauf Dippoldiswalde").items())
                .singleElement()
                .satisfies(school -> {
                    assertThat(school.name()).isEqualTo("\"Glückauf\"-Gymnasium Dippoldiswalde/Altenberg");
                    assertThat(school.details().postcode()).isEqualTo("01744");
                    assertThat(school.details().region()).isEqualTo("Sachsen");
                    assertThat(school.state()).isEqualTo(SchoolState.VERIFIED);
                });
    }

    @Test
    void importingTheSameRegisterAgainChangesNothing() {
        run(SchoolFixture.saxony());
        ImportReport again = run(SchoolFixture.saxony());

        assertThat(again.unchanged()).isEqualTo(1421);
        assertThat(the.rows()).isEqualTo(1421);
    }

    @Test
    void aBatchIsOneEventOfAtMostFiveHundredSchools() {
        run(SchoolFixture.saxony());

        List<SchoolsImported> batches = the.db.published(SchoolsImported.class);
        assertThat(batches).allSatisfy(batch -> assertThat(batch.schools()).hasSizeBetween(1, 500));
        assertThat(batches.stream().mapToInt(batch -> batch.schools().size()).sum())
                .isEqualTo(1421);
    }

    @Test
    void aDryRunStoresNothing() {
        SchoolImport upload = the.upload(HEADER + TWO_SITES);
        the.imports.dryRun(NSO_DE, upload.id(), upload.suggested());

        assertThat(the.rows()).isZero();
        assertThat(the.imports.find(NSO_DE, upload.id()).state()).isEqualTo(SchoolImport.State.UPLOADED);
    }

    @Test
    void aRepeatedNumberIsAFurtherSiteReportedAndKept() {
        ImportReport report = run(HEADER + TWO_SITES);

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.notes())
                .extracting(ImportNote::line, ImportNote::refused)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, false));
        assertThat(the.search("DE", null).items()).extracting(School::site).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void sitesStayWhoTheyAreWhenTheirLinesChangePlaces() {
        run(HEADER + TWO_SITES);
        Map<String, Id> before = idsByStreet();
        ImportReport report =
                run(HEADER + "1,Schule,Nebenstraße 2,01069,Dresden\n1,Schule am Park,Hauptstraße 1,01067,Dresden\n");

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(idsByStreet()).isEqualTo(before);
    }

    @Test
    void anotherImportUpdatesByNumberAndLeavesUnmappedFieldsAlone() {
        run(HEADER + "7,Schule,Hauptstraße 1,01067,Dresden\n");
        ImportReport report = run("number;name;place\n7;Schule am Park;Dresden\n");

        assertThat(report.updated()).isEqualTo(1);
        assertThat(the.search("DE", null).items()).singleElement().satisfies(school -> {
            assertThat(school.name()).isEqualTo("Schule am Park");
            assertThat(school.details().street()).isEqualTo("Hauptstraße 1");
        });
    }

    @Test
    void aSchoolThatATeacherTypedInIsTakenOverByTheRegister() {
        Id typed = the.schools.create(
                TINA,
                "DE",
                new SchoolDetails("Schule am Park", null, null, null, null, null, "01067", "Dresden", null));
        ImportReport report = run(HEADER + "7,Schule am Park,Hauptstraße 1,01067,Dresden\n");

        assertThat(report.updated()).isEqualTo(1);
        School school = the.schools.find(TINA, typed).value();
        assertThat(school.details().number()).isEqualTo("7");
        assertThat(school.state()).isEqualTo(SchoolState.VERIFIED);
    }

    @Test
    void aWrongLineIsReportedWithItsNumberAndTheOthersAreImported() {
        ImportReport report = run(HEADER + "1,,Weg 1,01067,Dresden\n2,Schule,Weg 2,01067,Dresden\n");

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.notes()).singleElement().satisfies(note -> {
            assertThat(note.line()).isEqualTo(2);
            assertThat(note.field()).isEqualTo("name");
            assertThat(note.refused()).isTrue();
        });
    }

    @Test
    void anImportRunsOnlyOnce() {
        SchoolImport upload = the.upload(HEADER + TWO_SITES);
        the.imports.run(NSO_DE, upload.id(), upload.suggested());

        assertThatThrownBy(() -> the.imports.run(NSO_DE, upload.id(), upload.suggested()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void nsoStaffImportOnlyForTheirOwnCountry() {
        SchoolImport upload = the.upload(HEADER + TWO_SITES);

        assertThatThrownBy(() -> the.imports.upload(NSO_SI, "DE", "x.csv", (HEADER + TWO_SITES).getBytes(UTF_8)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.imports.find(NSO_SI, upload.id())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.imports.run(NSO_SI, upload.id(), upload.suggested()))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.imports.list(TINA, "DE", PageRequest.first()))
                .isInstanceOf(Rejected.class);
        assertThat(the.imports.list(NSO_DE, "DE", PageRequest.first()).items()).hasSize(1);
    }

    @Test
    void aColumnThatIsNotThereIsRefusedBeforeAnythingHappens() {
        SchoolImport upload = the.upload(HEADER + TWO_SITES);
        ColumnMapping wrong = new ColumnMapping(Map.of(SchoolField.NAME, "title", SchoolField.PLACE, "place"), null);

        assertThatThrownBy(() -> the.imports.run(NSO_DE, upload.id(), wrong)).isInstanceOf(Rejected.class);
        assertThat(the.imports.find(NSO_DE, upload.id()).state()).isEqualTo(SchoolImport.State.UPLOADED);
    }

    private ImportReport run(String csv) {
        return run(csv.getBytes(UTF_8));
    }

    private ImportReport run(byte[] csv) {
        return the.run(NSO_DE, "DE", "register.csv", csv, null);
    }

    private Map<String, Id> idsByStreet() {
        return the.schools.search(NSO_DE, new SchoolQuery("DE", null), PageRequest.first()).items().stream()
                .collect(java.util.stream.Collectors.toMap(
                        school -> school.details().street(), School::id));
    }
}
