package org.etwin.twinspace.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.RightsTable;
import org.etwin.spaces.SpaceRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The data that decides, compared cell by cell with the table as it is written for people. */
class RightsOfTwinSpacesTest {
    private static final String WRITTEN =
            """
            | right | founder | teacher admin | teacher | expert | observer | pupil admin | pupil |
            | see space, board, materials, forum | yes | yes | yes | yes | yes | yes | yes |
            | teacher bulletin: read and post | yes | yes | yes | no | no | no | no |
            | teacher bulletin: manage others' | yes | yes | no | no | no | no | no |
            | post updates | yes | yes | yes | no | no | yes | no |
            | create and edit pages | all | all | own | all | no | own, sees drafts | no |
            | reorder pages | yes | yes | no | yes | no | no | no |
            | manage others' board items, materials, forum posts | yes | yes | no | yes | no | no | no |
            | forum: open a discussion | yes | yes | no | yes | no | no | no |
            | forum: open a thread | yes | yes | yes | yes | no | yes | no |
            | forum: reply | yes | yes | yes | yes | yes | yes | yes |
            | board: add items | yes | yes | yes | yes | no | yes | yes |
            | upload material | yes | yes | yes | yes | yes | yes | yes |
            | plan activities | yes | yes | yes | yes | no | no | no |
            | create meetings | yes | yes | no | yes | no | no | no |
            | join meetings and chat | yes | yes | yes | yes | yes | no, unless supervised | no, unless supervised |
            | invite adults | yes | yes | yes | yes | no | no | no |
            | create pupil accounts | yes | yes | yes | no | no | no | no |
            | remove members, change rights | yes | yes, never a founder's | no | no | no | no | no |
            | pupil wall: post on one's own | - | - | - | - | - | own | own |
            | pupil wall: comment | yes | yes | yes | yes | yes | after the owner posted | after the owner posted |
            | close the space (with its project) | yes | no | no | no | no | no | no |
            """;

    private static final Map<String, Extent> WORDS = Map.of(
            "yes", Extent.ALL,
            "all", Extent.ALL,
            "no", Extent.NO,
            "own", Extent.OWN,
            "own, sees drafts", Extent.OWN_SEES_DRAFTS,
            "no, unless supervised", Extent.SUPERVISED,
            "yes, never a founder's", Extent.NEVER_FOUNDERS,
            "after the owner posted", Extent.AFTER_OWNER,
            "-", Extent.NONE);

    private final TwinSpaceKind kind = new TwinSpaceKind(null, null, null);
    private final RightsTable table = kind.rights();

    @ParameterizedTest(name = "{0}, {2}: {3}")
    @MethodSource("cells")
    void everyCellIsAsWritten(String written, Right right, String role, Extent extent) {
        assertThat(table.extent(right, role)).isEqualTo(extent);
    }

    @Test
    void theTableHasEveryRightAndEveryRoleAndNoOther() {
        assertThat(table.rights()).containsExactly(Right.values());
        assertThat(rows()).hasSize(Right.values().length + 1);
        assertThat(table.roles())
                .containsExactlyElementsOf(columns())
                .containsExactlyElementsOf(
                        kind.roles().stream().map(SpaceRole::key).toList());
    }

    @Test
    void onlyFoundersAreFixedAndOnlyPupilsArePupils() {
        assertThat(kind.roles())
                .filteredOn(SpaceRole::fixed)
                .extracting(SpaceRole::key)
                .containsExactly("founder");
        assertThat(kind.roles())
                .filteredOn(SpaceRole::pupil)
                .extracting(SpaceRole::key)
                .containsExactly("pupil-admin", "pupil");
    }

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        List<List<String>> rows = rows();
        for (Right right : Right.values()) {
            List<String> row = rows.get(right.ordinal() + 1);
            Map<String, String> byRole = new LinkedHashMap<>();
            for (int i = 0; i < columns().size(); i++) {
                byRole.put(columns().get(i), row.get(i + 1));
            }
            byRole.forEach((role, word) -> cells.add(Arguments.of(row.get(0), right, role, WORDS.get(word))));
        }
        return cells.stream();
    }

    private static List<String> columns() {
        return rows().get(0).stream()
                .skip(1)
                .map(name -> name.replace(' ', '-'))
                .toList();
    }

    private static List<List<String>> rows() {
        return WRITTEN.lines()
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
