package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Words WORDS = LoneScreen.words(Locale.ENGLISH, "UTC");
    private static final List<String> MONTHS = List.of("Sep", "Oct", "Nov");

    @Test
    void theScaleEndsAboveTheHighestValueAtANumberThatDividesWell() {
        assertThat(ChartShapes.top(List.of(new Series("a", List.of(3, 17, 9))), 4))
                .isEqualTo(20);
        assertThat(ChartShapes.top(List.of(new Series("a", List.of(1000))), 4)).isEqualTo(1000);
        assertThat(ChartShapes.top(List.of(new Series("a", List.of(1))), 4)).isEqualTo(4);
        assertThat(ChartShapes.top(List.of(), 4)).isEqualTo(4);
    }

    @Test
    void aBarIsAsHighAsItsValue() {
        String bars = new ChartShapes(2, List.of(new Series("a", List.of(10, 5))), 20).bars();
        assertThat(bars).contains("height='50.00'").contains("height='25.00'");
    }

    @Test
    void aLineIsBrokenWhereThereIsNoValue() {
        Series gap = new Series("a", Arrays.asList(1, null, 2, 3));
        String lines = new ChartShapes(4, List.of(gap), 4).lines();
        assertThat(lines.chars().filter(each -> each == 'M').count()).isEqualTo(2);
        assertThat(lines).contains("M12.50 75.00 L12.50 75.00");
    }

    @Test
    void whoeverDoesNotSeeItHasTheSameNumbersAsATable() {
        Chart chart = Chart.bars(
                WORDS,
                "Requests",
                MONTHS,
                List.of(new Series("came", List.of(4, 8, 2)), new Series("decided", Arrays.asList(4, null, 2))));
        String table = chart.getElement().getOuterHTML();
        assertThat(table)
                .contains("<table")
                .contains(">Oct<")
                .contains("data-label=\"decided\"")
                .contains(">–<");
    }

    @Test
    void theDescriptionSaysTheLastAndTheHighest() {
        Series one = new Series("came", List.of(4, 8, 2));
        assertThat(ChartShapes.last(one, 3)).isEqualTo(2);
        assertThat(ChartShapes.highest(one, 3)).isEqualTo(1);
        assertThat(ChartShapes.highest(new Series("none", Arrays.asList(null, null)), 2))
                .isEqualTo(-1);
    }

    @Test
    void markupInANameStaysText() {
        String svg = new ChartShapes(1, List.of(), 1).svg("<script>alert(1)</script>", "a & b", "");
        assertThat(svg).contains("&lt;script&gt;").contains("a &amp; b").doesNotContain("<script");
    }
}
