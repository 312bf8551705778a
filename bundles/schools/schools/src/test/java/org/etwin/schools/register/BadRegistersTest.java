package org.etwin.schools.register;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.SchoolField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people upload by mistake, and what some upload on purpose. */
class BadRegistersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004xl/workbook.xml",
                "%PDF-1.7\n",
                "\u001f\u008b\u0008gzip",
                "<html><body>",
                "{\\rtf1"
            })
    void filesOfOtherKindsAreRefusedAsNoCsv(String beginning) {
        assertThat(refusal((beginning + "\nname,place\nA,B\n").getBytes(ISO_8859_1)))
                .isEqualTo("schools.rejected.file-no-csv");
    }

    @Test
    void aFileOfZerosIsNoCsv() {
        assertThat(refusal(new byte[100_000])).isEqualTo("schools.rejected.file-no-csv");
    }

    @Test
    void nothingButSeparatorsOrQuotesIsRefusedBeforeItCostsMemory() {
        assertThat(refusal(("name,place\n" + ",".repeat(5_000_000)).getBytes(UTF_8)))
                .isEqualTo("schools.rejected.file-broken");
        assertThat(refusal(("a,".repeat(300) + "\nx\n").getBytes(UTF_8))).isEqualTo("schools.rejected.file-too-wide");
        assertThat(refusal("\n\n\n".getBytes(UTF_8))).isEqualTo("schools.rejected.file-empty");
    }

    @Test
    void moreLinesThanAnyCountryHasSchoolsAreRefused() {
        assertThat(refusal(("name,place\n" + "a,b\n".repeat(RegisterFile.MOST_LINES + 1)).getBytes(UTF_8)))
                .isEqualTo("schools.rejected.file-too-many-lines");
    }

    @Test
    void aQuoteThatIsNeverClosedIsReportedInsteadOfSwallowingTheRest() {
        RegisterFile file =
                RegisterFile.read(("name,place,note\nA,B,\"open\n" + "C,D,x\n".repeat(3000)).getBytes(UTF_8));

        assertThat(unreadable(file, 0)).containsExactly("schools.rejected.cell-too-long");
    }

    @Test
    void aLineWithMoreCellsThanTheHeaderIsReportedAndAShorterOneIsRead() {
        RegisterFile file = RegisterFile.read("name,place,street\nA,B,C,D\nE,F\nG,H,I,\n".getBytes(UTF_8));

        assertThat(unreadable(file, 0)).containsExactly("schools.rejected.line-ragged");
        assertThat(unreadable(file, 1)).isEmpty();
        assertThat(unreadable(file, 2)).isEmpty();
    }

    @Test
    void marksOfByteOrderAreFoundWhereverTheyHide() {
        byte[] twice = "\uFEFF\uFEFF\"name\";place\r\n\uFEFFA;B\r\n".getBytes(UTF_8);
        RegisterFile file = RegisterFile.read(twice);

        assertThat(file.columns()).containsExactly("name", "place");
        assertThat(file.lines().get(0).cells()).containsExactly("A", "B");
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() {
        String text = "name\tplace\nŠola\tKranj\nDruga šola\tBled\n";

        for (byte[] content :
                List.of(text.getBytes(UTF_16LE), text.getBytes(UTF_16BE), ("\uFEFF" + text).getBytes(UTF_16BE))) {
            RegisterFile file = RegisterFile.read(content);
            assertThat(file.columns()).containsExactly("name", "place");
            assertThat(file.lines().get(0).cells()).containsExactly("Šola", "Kranj");
        }
    }

    @Test
    void theLineInWhichSpreadsheetsNameTheirSeparatorIsUnderstood() {
        RegisterFile file = RegisterFile.read("sep=|\nname|place, or town\nA, B|C\n".getBytes(UTF_8));

        assertThat(file.columns()).containsExactly("name", "place, or town");
        assertThat(file.lines()).extracting(RegisterFile.Line::number).containsExactly(3);
    }

    @Test
    void barsAreSeparatorsAndCommasInsideAreNot() {
        RegisterFile file = RegisterFile.read("id|name, official|place\n1|Schule, alte|Bonn\n".getBytes(UTF_8));

        assertThat(file.format()).isEqualTo("UTF-8 |");
        assertThat(file.lines().get(0).cells()).containsExactly("1", "Schule, alte", "Bonn");
    }

    @Test
    void cellsThatSpreadsheetsWouldRunAreMadeText() {
        assertThat(SafeCells.of(java.util.Arrays.asList("=1+1", "+49", "-", "@x", "\tx", "ok", null, 5)))
                .containsExactly("'=1+1", "'+49", "'-", "'@x", "'\tx", "ok", "", "5");
    }

    private static List<String> unreadable(RegisterFile file, int line) {
        MappedRegister register = new MappedRegister(
                file, new ColumnMapping(Map.of(SchoolField.NAME, "name", SchoolField.PLACE, "place"), null));
        return register.unreadable(file.lines().get(line)).stream()
                .map(Rejection::key)
                .toList();
    }

    private static String refusal(byte[] content) {
        return catchThrowableOfType(Rejected.class, () -> RegisterFile.read(content))
                .rejections()
                .get(0)
                .key();
    }
}
