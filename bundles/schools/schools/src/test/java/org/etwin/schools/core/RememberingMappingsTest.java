package org.etwin.schools.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.schools.SchoolsFixture.NSO_DE;
import static org.etwin.schools.SchoolsFixture.NSO_SI;
import static org.etwin.schools.SchoolsFixture.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Rejection.Kind;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out comes in again: mappings, lines that were left out, all schools of a territory. */
@ParameterizedClass
@EnumSource(Database.class)
class RememberingMappingsTest {
    private static final String LINES = "kod;was;wo;extra\n1;Schule;Dresden;x\n";
    private static final ColumnMapping CHOSEN = new ColumnMapping(
            Map.of(SchoolField.NUMBER, "kod", SchoolField.NAME, "was", SchoolField.PLACE, "wo"),
            Map.of(SchoolField.REGION, "Sachsen"));

    private final SchoolFixture the;

    RememberingMappingsTest(Database database) {
        the = new SchoolFixture(database);
    }

    @Test
    void theNextRegisterOfThatShapeIsMappedAsTheLastOneWithItsConstants() {
        SchoolImport first = the.upload(LINES);
        assertThat(first.remembered()).isFalse();
        the.imports.run(NSO_DE, first.id(), CHOSEN);
        SchoolImport next = the.upload("KOD,Was,Wo,extra,Ort\n2,Andere Schule,Dresden,x,y\n");

        assertThat(next.remembered()).isTrue();
        assertThat(next.suggested().columns())
                .containsEntry(SchoolField.NUMBER, "KOD")
                .containsEntry(SchoolField.NAME, "Was")
                .containsEntry(SchoolField.PLACE, "Wo");
        assertThat(next.suggested().constants()).containsEntry(SchoolField.REGION, "Sachsen");
    }

    @Test
    void anotherShapeOrAnotherCountryIsNotMappedByIt() {
        the.imports.run(NSO_DE, the.upload(LINES).id(), CHOSEN);

        assertThat(the.upload("number,name,place\n1,A,B\n").remembered()).isFalse();
        assertThat(the.imports
                        .upload(NSO_SI, "SI", "x.csv", LINES.getBytes(UTF_8))
                        .remembered())
                .isFalse();
    }

    @Test
    void linesThatWereLeftOutAreHandedBackWithTheirReasonsAndWithoutFormulas() {
        SchoolImport done = the.imported("number,name,place\n1,=1+2,\n2,Schule,Dresden\n3,,Leipzig\n");
        String csv = the.imports.problems(NSO_DE, done.id(), null, Locale.ENGLISH);

        assertThat(csv)
                .startsWith("\uFEFFLine,What is wrong,number,name,place")
                .contains("2,Say in which town or village the school is.,1,'=1+2,")
                .contains("4,Give the school a name.,3,,Leipzig")
                .doesNotContain("Dresden");
    }

    @Test
    void allSchoolsOfATerritoryGoOutAsARegisterThatChangesNothingWhenItComesBack() throws IOException {
        the.schools.create(NSO_SI, "SI", SchoolsFixture.EVERYTHING);
        the.schools.create(NSO_SI, "SI", SchoolDetails.of("=HYPERLINK(\"x\")", "Kranj"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        the.desk.export(NSO_SI, "SI", Locale.ENGLISH, out);
        String csv = out.toString(UTF_8);

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("'=HYPERLINK").contains("maja.novak@sola.example.si");
        SchoolImport upload = the.imports.upload(NSO_SI, "SI", "back.csv", out.toByteArray());
        ImportReport report = the.imports.dryRun(NSO_SI, upload.id(), upload.suggested());
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(the.audit.entries).contains("schools.exported SI");
        assertThat(refused(() -> the.desk.mayExport(NSO_DE, "SI"))).isEqualTo(Kind.FORBIDDEN);
    }
}
