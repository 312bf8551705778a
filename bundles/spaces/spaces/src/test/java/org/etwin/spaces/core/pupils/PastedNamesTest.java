package org.etwin.spaces.core.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etwin.spaces.MyPupils.Line;
import org.etwin.spaces.MyPupils.Preview;
import org.etwin.spaces.MyPupils.Remark;
import org.junit.jupiter.api.Test;

class PastedNamesTest {
    @Test
    void aNameALine() {
        assertThat(read("Ana\r\n\n  Žiga \rEla")).containsExactly("Ana/", "Žiga/", "Ela/");
    }

    @Test
    void columnsOfASpreadsheetHaveNameAndClass() {
        assertThat(read("Ime\tRazred\nAna\t6. b\nJaka\t7a")).containsExactly("Ana/6. b", "Jaka/7a");
        assertThat(read("Ana;6b\n\"Jaka\";\"7a\"")).containsExactly("Ana/6b", "Jaka/7a");
        assertThat(read("Ana, 6b\nJaka")).containsExactly("Ana/6b", "Jaka/");
    }

    @Test
    void numbersInFrontAreNoNames() {
        assertThat(read("1. Ana\n2) Jaka\n13 Ela")).containsExactly("Ana/", "Jaka/", "13 Ela/");
        assertThat(read("1\tAna\t6b\n2\tJaka\t6b")).containsExactly("Ana/6b", "Jaka/6b");
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(read("\u200FAna\u202E\u0000\nJa\u200Bka")).containsExactly("Ana/", "Jaka/");
    }

    @Test
    void everyLineIsToldWhatIsWrongWithIt() {
        Preview preview =
                preview("Ana\nana\n=1+1\n<script>\n" + "x".repeat(41) + "\nEla Kos\nMia;" + "7".repeat(31), 60);

        assertThat(preview.lines())
                .extracting(Line::remarks)
                .containsExactly(
                        List.of(Remark.TWICE),
                        List.of(Remark.TWICE),
                        List.of(Remark.NO_NAME),
                        List.of(Remark.NO_NAME),
                        List.of(Remark.NAME_TOO_LONG),
                        List.of(Remark.WHOLE_NAME),
                        List.of(Remark.NO_CLASS));
        assertThat(preview.usable()).isEqualTo(3);
        assertThat(preview.pupils()).hasSize(3);
        assertThat(preview.lines().get(2).number()).isEqualTo(3);
    }

    @Test
    void whoseNameAndClassIsInTheSpaceIsMarked() {
        Preview preview =
                new Previewing(60, Set.of(PastedNames.nameKey("Ana", "6b"))).of(PastedNames.read("Ana;6b\nAna;6a"));

        assertThat(preview.lines().get(0).remarks()).containsExactly(Remark.IN_ALREADY);
        assertThat(preview.lines().get(1).remarks()).isEmpty();
    }

    @Test
    void moreThanAClassWaitsForASecondList() {
        String many = IntStream.range(0, 62)
                .mapToObj(i -> "Ana" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                .collect(Collectors.joining("\n"));

        Preview preview = preview(many, 60);

        assertThat(preview.usable()).isEqualTo(60);
        assertThat(preview.lines().get(59).remarks()).isEmpty();
        assertThat(preview.lines().get(60).remarks()).containsExactly(Remark.TOO_MANY);
    }

    @Test
    void firstNamesAreEnoughAndTwoOfThemGetAnInitial() {
        List<PastedNames.Row> rows = PastedNames.firstNames(PastedNames.read("Ana Kos\nJaka Novak\nAna Marija Žagar"));

        assertThat(rows).extracting(PastedNames.Row::name).containsExactly("Ana K.", "Jaka", "Ana Ž.");
    }

    @Test
    void namesOfEveryScriptAreNames() {
        assertThat(preview("Оксана\nليلى\nNí Bhriain\nD’Arcy\nJean-Luc\n愛", 60).usable())
                .isEqualTo(6);
    }

    private static Preview preview(String pasted, int most) {
        return new Previewing(most, Set.of()).of(PastedNames.read(pasted));
    }

    private static List<String> read(String pasted) {
        return PastedNames.read(pasted).stream()
                .map(row -> row.name() + "/" + row.className())
                .toList();
    }
}
