package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The matrix, the table of rights of a TwinSpace and what each operation of a space needs say the same. */
class MatrixOfSpacesTest {
    private static final Map<String, String> ROLES = Map.of(
            "fo", "founder",
            "ta", "teacher-admin",
            "te", "teacher",
            "ex", "expert",
            "ob", "observer",
            "pa", "pupil-admin",
            "pu", "pupil");
    private final RightsInPages table = new RightsInPages();
    private final Map<String, Map<String, String>> rows = new Matrix().rows();

    @Test
    void whatTheTableDeniesIsRefusedInTheMatrixAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        table.operations().forEach((operation, right) -> {
            String name = right.replace("reading ", "");
            if (!table.rights().contains(name)) {
                return;
            }
            String[] parts = operation.split(" ", 2);
            Map<String, String> row = rows.get(parts[0] + " /api/v1/spaces" + (parts.length > 1 ? "/" + parts[1] : ""));
            assertThat(row).as(operation).isNotNull();
            ROLES.forEach((column, role) -> {
                String cell = row.get(column);
                boolean wrongly = table.gives(name, role) ? cell.matches("x+") : !cell.startsWith("x");
                if (wrongly) {
                    wrong.add(operation + " for " + role);
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noRowStandsThereTwice() {
        assertThat(new Matrix().twice()).isEmpty();
    }

    @Test
    void everyPageHasItsRowAndEveryRowOfAPageItsPage() {
        Set<String> pages = DeclaredRoutes.all();
        assertThat(rows.keySet().stream()
                        .filter(row -> row.startsWith("page"))
                        .map(row -> row.substring("page".length()).strip()))
                .containsExactlyInAnyOrderElementsOf(pages);
    }
}
