package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.etwin.itests.Operations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation tried by somebody in each role: the reviewed matrix is what the server does. */
@ExtendWith(Server.Started.class)
class MatrixTest {
    /** After these somebody is no longer there. */
    private static final List<String> LAST =
            List.of("POST /api/v1/spaces/{space}/inspections", "POST /api/v1/projects/{id}/leave", "DELETE /api/v1/session");

    private final Server server;
    private final Matrix matrix = new Matrix();

    MatrixTest(Server server) {
        this.server = server;
    }

    @Test
    void everyOperationAnswersEachRoleAsTheMatrixSays() {
        Everybody everybody = new Everybody(server);
        Belongings belongings = new Belongings(server, everybody);
        belongings.prepare(everybody.in("su"));
        everybody.suspend();
        Knocking knocking = new Knocking(everybody, belongings);
        long begin = System.nanoTime();
        List<String> wrong = new ArrayList<>();
        Set<String> operations = new TreeSet<>();
        List<Operation> all = new Operations(server, (path, name) -> Things.NONE).all();
        all.sort(Comparator.comparing(operation -> LAST.indexOf(operation.toString())));
        for (Operation operation : all) {
            if (operation.path().startsWith("/api/v1/ext/") || !operation.path().matches(System.getenv().getOrDefault("ONLY", ".*"))) {
                continue;
            }
            operations.add(operation.toString());
            Map<String, String> observed = knocking.row(operation);
            System.out.println("ROW " + Matrix.line(operation.toString(), observed));
            if (!observed.equals(matrix.rows().get(operation.toString()))) {
                wrong.add(Matrix.line(operation.toString(), observed));
            }
        }
        Set<String> gone = matrix.rows().keySet().stream()
                .filter(row -> row.contains("/api/") && !operations.contains(row))
                .collect(Collectors.toCollection(TreeSet::new));
        System.out.println("calls " + knocking.calls() + " in " + (System.nanoTime() - begin) / 1000000000);
        knocking.faults().forEach((a, b) -> System.out.println("FAULT " + a + " " + b));
        assertThat(gone).as("rows of operations that are no more").isEmpty();
        assertThat(wrong).as("rows that are missing or other than observed").isEmpty();
    }

    @Test
    void everyPageIsShownToEachRoleAsTheMatrixSays() {
        Everybody everybody = new Everybody(server);
        everybody.suspend();
        PageAddresses addresses = new PageAddresses(server, everybody);
        List<String> wrong = new ArrayList<>();
        long begin = System.nanoTime();
        try (LookingIn looking = new LookingIn(server, everybody)) {
            for (String route : DeclaredRoutes.all()) {
                String what = "page " + route;
                Map<String, String> observed = looking.row(addresses.of(route));
                if (!observed.equals(matrix.rows().get(what.strip()))) {
                    wrong.add(Matrix.line(what, observed));
                }
            }
        }
        System.out.println("calls pages in " + (System.nanoTime() - begin) / 1000000000);
        assertThat(wrong).as("rows that are missing or other than observed").isEmpty();
    }
}
