package org.etwin.schools.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolType;
import org.junit.jupiter.api.Test;

class ReadingRegistersTest {
    private static final SchoolDetails NOTHING = SchoolDetails.of(null, null);

    @Test
    void semicolonsAndWindowsLettersAreUnderstood() {
        RegisterFile file = RegisterFile.read(
                "Nummer;Name;Ort\r\n1;Schöne Schule;Köln\r\n".getBytes(Charset.forName("windows-1252")));

        assertThat(file.columns()).containsExactly("Nummer", "Name", "Ort");
        assertThat(file.lines().get(0).cells()).containsExactly("1", "Schöne Schule", "Köln");
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        RegisterFile file = RegisterFile.read("name,place\n\"A\nB\",X\n\nC,Y\n".getBytes(UTF_8));

        assertThat(file.lines()).extracting(RegisterFile.Line::number).containsExactly(2, 5);
    }

    @Test
    void theMarkOfSpreadsheetProgramsIsNoPartOfTheFirstColumn() {
        assertThat(RegisterFile.read("\uFEFFname,place\nA,B\n".getBytes(UTF_8)).columns())
                .containsExactly("name", "place");
    }

    @Test
    void theCharacterThatPostgresqlDoesNotKeepIsLeftOutOfEveryCell() {
        RegisterFile file = RegisterFile.read("na\u0000me,place\nA\u0000,\u0000X\n".getBytes(UTF_8));

        assertThat(file.columns()).containsExactly("name", "place");
        assertThat(file.lines().get(0).cells()).containsExactly("A", "X");
    }

    @Test
    void aFileWithoutLinesIsRefused() {
        assertThatThrownBy(() -> RegisterFile.read("name,place\n".getBytes(UTF_8)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> RegisterFile.read(new byte[0])).isInstanceOf(Rejected.class);
    }

    @Test
    void columnsAreGuessedFromTheirHeaders() {
        List<String> german = List.of("Schulnummer", "Name", "Straße", "PLZ", "Ort", "Telefon");

        assertThat(SuggestedMapping.from(german).columns())
                .containsEntry(SchoolField.NUMBER, "Schulnummer")
                .containsEntry(SchoolField.NAME, "Name")
                .containsEntry(SchoolField.POSTCODE, "PLZ")
                .containsEntry(SchoolField.PLACE, "Ort")
                .doesNotContainValue("Telefon");
    }

    @Test
    void aConstantFillsWhereTheColumnIsBlank() {
        RegisterFile file = RegisterFile.read("name,place,kind\nA,X,ITE\nB,Y,\n".getBytes(UTF_8));
        MappedRegister register = new MappedRegister(
                file,
                new ColumnMapping(
                        Map.of(
                                SchoolField.NAME, "name",
                                SchoolField.PLACE, "place",
                                SchoolField.TYPE, "kind"),
                        Map.of(SchoolField.TYPE, "OTHER")));

        assertThat(register.lines())
                .extracting(line -> register.details(line, NOTHING).type())
                .containsExactly(SchoolType.ITE, SchoolType.OTHER);
    }

    @Test
    void aMappingSaysAllThatIsWrongWithItAtOnce() {
        RegisterFile file = RegisterFile.read("name\nA\n".getBytes(UTF_8));
        ColumnMapping wrong = new ColumnMapping(Map.of(SchoolField.STREET, "road"), Map.of(SchoolField.TYPE, "CASTLE"));

        assertThatThrownBy(() -> new MappedRegister(file, wrong))
                .isInstanceOfSatisfying(Rejected.class, all -> assertThat(all.rejections())
                        .extracting(Rejection::field)
                        .containsExactlyInAnyOrder("STREET", "NAME", "PLACE", "TYPE"));
    }
}
