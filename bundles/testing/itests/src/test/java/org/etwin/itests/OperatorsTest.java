package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types at the console of the built server. */
@ExtendWith(Server.Started.class)
class OperatorsTest {
    private static final List<String> COMMANDS = List.of(
            "status",
            "plugins",
            "install",
            "update",
            "rollback",
            "release",
            "user-role",
            "members",
            "schools-import",
            "events",
            "backup",
            "restore",
            "migrate-database",
            "log-requests",
            "territories",
            "mails",
            "files",
            "audit");

    private final Server server;

    OperatorsTest(Server server) {
        this.server = server;
    }

    @Test
    void everyCommandSaysWhatItDoes() {
        String help = server.console(
                COMMANDS.stream().map(name -> "etwin:" + name + " --help").collect(Collectors.joining("\n")));
        for (String name : COMMANDS) {
            assertThat(help).containsPattern("DESCRIPTION\\s+etwin:" + name + "\\s+\\S");
        }
    }

    /** {@link LogTest} sees that nothing of it is in the log. */
    @Test
    void whatIsRefusedIsOnePlainLine() {
        for (String mistake : List.of(
                "user-role grant nobody@school.example NSO SI",
                "mails retry 0000000000000",
                "audit --from yesterday",
                "territories set SI reviewDays=many",
                "events --retry nobody",
                "install /nowhere.jar",
                "schools-import SI /",
                "migrate-database --password-file /nowhere jdbc:postgresql://localhost:1/etwin")) {
            assertThat(server.console("etwin:" + mistake).strip().lines())
                    .as(mistake)
                    .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                    .doesNotContain("Error executing", "Exception");
        }
    }

    @Test
    void aBackupOfTheServerThatRunsIsComplete(@TempDir Path folder) {
        String backup = "'" + folder.resolve("backup of today") + "'";
        String said = server.console("etwin:backup " + backup + "\netwin:backup --check " + backup);
        assertThat(said).contains("The backup is complete", "The backup is whole");
        assertThat(folder.resolve("backup of today/SHA256SUMS")).isNotEmptyFile();
    }

    @Test
    void thisMachineReadsTheFigures() {
        assertThat(server.rest().get("/metrics").text())
                .contains("etwin_http_requests_total", "etwin_database_connections_active", "jvm_memory_used_bytes");
    }
}
