package org.etwin.schools.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.schools.SchoolsFixture.NSO_SI;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.EducationLevel;
import org.etwin.schools.ImportNote;
import org.etwin.schools.ImportReport;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolType;
import org.etwin.schools.SchoolsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Registers of three countries, each in the shape in which its programs save it. */
@ParameterizedClass
@EnumSource(Database.class)
class ThreeRegistersTest {
    private static final Actor NSO_FI = SchoolsFixture.person(5, Grant.nso("FI"));
    private static final Actor NSO_FR = SchoolsFixture.person(6, Grant.nso("FR"));

    private final SchoolFixture the;

    ThreeRegistersTest(Database database) {
        the = new SchoolFixture(database);
    }

    @Test
    void theFinnishOneWithCommasInUtf8IsReadByItself() {
        SchoolImport upload = upload(NSO_FI, "FI", "finland.csv");
        ImportReport report = run(NSO_FI, upload, upload.suggested());

        assertThat(upload.format()).isEqualTo("UTF-8 ,");
        assertThat(report.created()).isEqualTo(7);
        assertThat(refused(report))
                .containsExactly("10 schools.rejected.pupils-wrong", "11 schools.rejected.line-ragged");
        SchoolDetails turku = the.school(NSO_FI, "FI", "brahes").details();
        assertThat(turku.name()).isEqualTo("Åbo svenska koulu, Braheskolan");
        assertThat(turku.street()).isEqualTo("Vartiovuorenkatu 6, 2. krs");
        assertThat(turku.headName()).isEqualTo("Åsa Sjöblom");
        SchoolDetails munkkiniemi = the.school(NSO_FI, "FI", "munkkiniemen").details();
        assertThat(munkkiniemi.pupils()).isEqualTo(1004);
        assertThat(munkkiniemi.website()).isEqualTo("https://www.mky.example.fi");
        assertThat(munkkiniemi.levels())
                .containsExactlyInAnyOrder(EducationLevel.LOWER_SECONDARY, EducationLevel.UPPER_SECONDARY);
        assertThat(the.school(NSO_FI, "FI", "sodankyla").name()).isEqualTo("Sodankylän \"Tähtikunta\" lukio");
        assertThat(the.school(NSO_FI, "FI", "rääkkylä").name())
                .startsWith("Kiteen ammattiopisto")
                .contains("Rääkkylä");
    }

    @Test
    void theFrenchOneWithSemicolonsInWindowsLettersBehindAWrongMarkIsRead() {
        SchoolImport upload = upload(NSO_FR, "FR", "france.csv");
        ImportReport report = run(NSO_FR, upload, upload.suggested());

        assertThat(upload.format()).isEqualTo("windows-1252 ;");
        assertThat(upload.columns()).startsWith("Numéro UAI", "Nom de l’établissement");
        assertThat(report.created()).isEqualTo(6);
        assertThat(refused(report)).containsExactly("7 schools.rejected.type-unknown");
        SchoolDetails lille = the.school(NSO_FR, "FR", "chenes").details();
        assertThat(lille.name()).isEqualTo("Collège \"Les Trois Chênes\"");
        assertThat(lille.street()).isEqualTo("4, avenue de l’Europe; bâtiment B");
        SchoolDetails paris = the.school(NSO_FR, "FR", "henri").details();
        assertThat(paris.name()).isEqualTo("Lycée Henri-Œuvrard");
        assertThat(paris.pupils()).isEqualTo(1210);
        assertThat(the.school(NSO_FR, "FR", "strasbourg inspe").details().type())
                .isEqualTo(SchoolType.ITE);
        assertThat(the.school(NSO_FR, "FR", "celik").details().number()).isEqualTo("0131549V");
    }

    @Test
    void theSloveneOneWithTabsInUtf16TellsOfSchoolsAbroad() {
        SchoolImport upload = upload(NSO_SI, "SI", "slovenia.tsv");
        Map<SchoolField, String> columns =
                new java.util.EnumMap<>(upload.suggested().columns());
        columns.put(SchoolField.PUBLIC_NAME, "Kratko ime");
        columns.put(SchoolField.ABROAD, "Tujina");
        columns.put(SchoolField.HEAD_EMAIL, "E-pošta ravnatelja");
        ImportReport report = run(NSO_SI, upload, new ColumnMapping(columns, null));

        assertThat(upload.format()).isEqualTo("UTF-16LE TAB");
        assertThat(report.created()).isEqualTo(5);
        assertThat(refused(report)).containsExactly("7 schools.rejected.head-email-wrong");
        assertThat(the.school(NSO_SI, "SI", "stellini").details().abroad()).isEqualTo("IT");
        assertThat(the.school(NSO_SI, "SI", "celovec").details().abroad()).isEqualTo("AT");
        SchoolDetails kranj = the.school(NSO_SI, "SI", "5082889").details();
        assertThat(kranj.publicName()).isEqualTo("OŠ Prešeren Kranj");
        assertThat(kranj.levels()).isEqualTo(Set.of(EducationLevel.PRIMARY, EducationLevel.LOWER_SECONDARY));
        assertThat(kranj.headEmail()).isEqualTo("ales.zitnik@os.example.si");
    }

    @Test
    void eachOfThemImportedAgainChangesNothing() {
        for (Object[] each : new Object[][] {
            {NSO_FI, "FI", "finland.csv", 7}, {NSO_FR, "FR", "france.csv", 6}, {NSO_SI, "SI", "slovenia.tsv", 6}
        }) {
            Actor nso = (Actor) each[0];
            SchoolImport first = upload(nso, (String) each[1], (String) each[2]);
            run(nso, first, first.suggested());
            List<Id> before = ids(nso, (String) each[1]);
            SchoolImport second = upload(nso, (String) each[1], (String) each[2]);
            ImportReport again = run(nso, second, second.suggested());

            assertThat(again.unchanged()).isEqualTo(each[3]);
            assertThat(again.created() + again.updated()).isZero();
            assertThat(ids(nso, (String) each[1])).isEqualTo(before);
        }
    }

    private SchoolImport upload(Actor nso, String territory, String file) {
        return the.imports.upload(nso, territory, file, SchoolFixture.register("/registers/" + file));
    }

    private ImportReport run(Actor nso, SchoolImport upload, ColumnMapping mapping) {
        the.imports.run(nso, upload.id(), mapping);
        return the.imports.find(nso, upload.id()).report();
    }

    private List<Id> ids(Actor nso, String territory) {
        return the.schools.search(nso, new SchoolQuery(territory, null), PageRequest.first()).items().stream()
                .map(School::id)
                .toList();
    }

    private static List<String> refused(ImportReport report) {
        return report.notes().stream()
                .filter(ImportNote::refused)
                .map(note -> note.line() + " " + note.key())
                .toList();
    }
}
