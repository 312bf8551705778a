package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.etwin.itests.Operations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation and every page tried by somebody in each role: the reviewed matrix is what the server does. */
@ExtendWith(Server.Started.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {
    private static final String OF_PLUG_INS = "/api/v1/ext/";

    /** After these somebody sees more than before, or is no longer there. */
    private static final List<String> LAST = List.of(
            "POST /api/v1/spaces/{space}/inspections", "POST /api/v1/projects/{id}/leave", "DELETE /api/v1/session");

    private final Server server;
    private final Matrix matrix = new Matrix();
    private final Everybody everybody;
    private final Belongings belongings;
    private final List<Operation> operations;

    MatrixTest(Server server) {
        this.server = server;
        everybody = new Everybody(server);
        belongings = new Belongings(server, everybody);
        belongings.prepare(everybody.in("su"));
        everybody.suspend();
        operations = new Operations(server, (path, name) -> Things.NONE)
                .all().stream()
                        .filter(operation -> !operation.path().startsWith(OF_PLUG_INS))
                        .sorted(Comparator.comparing(operation -> LAST.indexOf(operation.toString())))
                        .toList();
    }

    @Test
    void noRowIsOfAnOperationThatIsNoMore() {
        List<String> names = operations.stream().map(Operation::toString).toList();
        List<String> rows = matrix.rows().keySet().stream()
                .filter(row -> !row.startsWith(Matrix.PAGE.strip()))
                .toList();
        assertThat(names).containsAll(rows);
        assertThat(names).containsAll(new Probes().operations());
    }

    @Test
    void everyOperationAnswersEachRoleAsTheMatrixSays() {
        Map<String, String> pages = new PagesAsServed(server, everybody).wrong(matrix);
        Knocking knocking = new Knocking(everybody, belongings);
        List<String> wrong = new ArrayList<>(pages.values());
        for (Operation operation : operations) {
            Map<String, String> observed = knocking.row(operation);
            if (!matrix.says(operation.toString(), observed)) {
                wrong.add(Matrix.line(operation.toString(), observed));
            }
        }
        assertThat(knocking.faults()).as("answers that nobody should get").isEmpty();
        assertThat(wrong)
                .as("rows as observed that are missing in the matrix or differ from it")
                .isEmpty();
    }
}
