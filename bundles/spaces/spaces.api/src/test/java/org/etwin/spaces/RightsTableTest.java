package org.etwin.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RightsTableTest {
    @Test
    void aCellSaysHowFarARightGoesForARole() {
        RightsTable table = RightsTable.read(
                List.of("# a club", "right, leader, child", "", "see, all, all", "edit-pages, all, own-sees-drafts"));
        assertThat(table.roles()).containsExactly("leader", "child");
        assertThat(table.rights()).containsExactly(Right.SEE, Right.EDIT_PAGES);
        assertThat(table.extent(Right.EDIT_PAGES, "child")).isEqualTo(Extent.OWN_SEES_DRAFTS);
    }

    @Test
    void whatTheTableDoesNotNameIsNotAllowed() {
        RightsTable table = RightsTable.read(List.of("right,leader", "see,all"));
        assertThat(table.extent(Right.CLOSE, "leader")).isEqualTo(Extent.NO);
        assertThat(table.extent(Right.SEE, "stranger")).isEqualTo(Extent.NO);
    }

    @Test
    void aTableThatCouldBeMisreadIsNotRead() {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("right,leader,child", "see,all"),
                List.of("right,leader", "see,everything"),
                List.of("right,leader", "fly,all"),
                List.of("right,leader", "see,all", "see,no"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> RightsTable.read(wrong));
        }
    }

    @Test
    void whatNeedsATeacherOrMakesNoSenseIsNotHeld() {
        assertThat(List.of(Extent.values()))
                .filteredOn(Extent::some)
                .containsExactly(
                        Extent.OWN, Extent.OWN_SEES_DRAFTS, Extent.AFTER_OWNER, Extent.NEVER_FOUNDERS, Extent.ALL);
    }
}
