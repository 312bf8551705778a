package org.etwin.operations.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.ws.rs.core.Response;
import org.etwin.operations.core.Backups;
import org.etwin.operations.core.Events;
import org.etwin.operations.core.ServerForTests;
import org.etwin.persistence.EventDelivery;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.etwin.rest.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsOverRestTest {
    private static final Actor ADMIN =
            new Actor.Person(new Id(1), "Ada", Set.of(new Grant(Role.ADMIN, null)), Standing.NONE);
    private static final Actor NSO = new Actor.Person(new Id(2), "Nina", Set.of(Grant.nso("SI")), Standing.NONE);

    @TempDir
    Path data;

    private ServerForTests server;
    private Served served;

    @BeforeEach
    void start() {
        server = new ServerForTests(Database.DERBY, data);
        served = new Served(rest -> new OperationsApplication(rest, server.backups, new Events(new Delivery())));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void onlyAdminsMayDoAnyOfIt() {
        for (String path : List.of("backups", "backups/progress", "events")) {
            assertThat(served.as(NSO, path).get().getStatus()).as(path).isEqualTo(403);
            assertThat(served.as(Actor.VISITOR, path).get().getStatus())
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(served.as(NSO, "backups").post("{}").getStatus()).isEqualTo(403);
        assertThat(served.as(NSO, "events/mails/retry").post("{}").getStatus()).isEqualTo(403);
    }

    @Test
    void aBackupIsBegunAndIsThereInTheEnd() {
        Response begun = served.as(ADMIN, "backups").post("{\"name\":\"monday\"}");
        assertThat(begun.getStatus()).isEqualTo(202);
        while (server.backups.progress(ADMIN).state() == Backups.State.RUNNING) {
            Thread.onSpinWait();
        }
        assertThat(served.as(ADMIN, "backups/progress").get(String.class)).contains("DONE", "monday");
        assertThat(served.as(ADMIN, "backups").get(String.class))
                .contains("\"name\":\"monday\"")
                .doesNotContain(data.toString());
        assertThat(served.as(ADMIN, "backups").post("{\"name\":\"monday\"}").getStatus())
                .isEqualTo(409);
    }

    @Test
    void aNameThatLeadsElsewhereOrIsNoneIsRefused() {
        for (String name : List.of("", " ", "../outside", "/tmp/x", "a b", "Ä", "x".repeat(65))) {
            assertThat(served.as(ADMIN, "backups")
                            .post("{\"name\":\"" + name + "\"}")
                            .getStatus())
                    .as(name)
                    .isEqualTo(422);
        }
        assertThat(data.resolve("backups")).doesNotExist();
    }

    @Test
    void whatIsParkedIsSeenAndOfferedAgain() {
        assertThat(served.as(ADMIN, "events").get(String.class)).contains("\"newest\":12", "mails", "no server");
        assertThat(served.as(ADMIN, "events/mails/retry").post("{}").readEntity(String.class))
                .isEqualTo("{\"taken\":3}");
        assertThat(served.as(ADMIN, "events/nobody/retry").post("{}").getStatus())
                .isEqualTo(404);
    }

    private static final class Delivery implements EventDelivery {
        @Override
        public long newest() {
            return 12;
        }

        @Override
        public List<Heard> listeners() {
            return List.of(new Heard("mails", 11, 2, "no server"));
        }

        @Override
        public List<Parked> parked() {
            return List.of(new Parked("mails", 12, Instant.EPOCH, "no server"));
        }

        @Override
        public int retry(String listener) {
            return 3;
        }
    }
}
