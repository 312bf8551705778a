package org.etwin.notifications.mail.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.notifications.mail.core.Post.OPERATOR;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.core.Response;
import org.etwin.notifications.Mail;
import org.etwin.notifications.mail.core.Post;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.etwin.rest.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation at its address. */
class MailsOverRestTest {
    private static final Actor ADMIN =
            new Actor.Person(new Id(1), "Admin", Set.of(new Grant(Role.ADMIN, null)), Standing.NONE);
    private static final Actor TINA = new Actor.Person(new Id(2), "Tina", Set.of(), Standing.NONE);

    private final Post the = new Post(Database.DERBY);
    private final Served served = new Served(rest -> new MailsApplication(rest, the.mails, the.desk));

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void anAdminReadsTheQueueAndNobodyElse() {
        the.mails.send(new Mail("tina@school.si", new Locale("sl"), "x", List.of("Tina"), "/confirm/abc"));

        assertThat(read(served.as(ADMIN, "?address=TINA").get()))
                .contains("\"to\":\"tina@school.si\"", "\"html\":\"<!DOCTYPE html>", "\"state\":\"KEPT\"");
        assertThat(read(served.as(ADMIN, "?state=PARKED").get())).contains("\"items\":[]");
        assertThat(served.as(ADMIN, "?state=LOST").get().getStatus()).isEqualTo(422);
        assertThat(served.as(TINA, "").get().getStatus()).isEqualTo(403);
        assertThat(served.as(TINA, "?state=PARKED").get().getStatus()).isEqualTo(403);
        assertThat(served.as(Actor.VISITOR, "bounces").get().getStatus()).isEqualTo(401);
    }

    @Test
    void whatCameBackIsToldAndTakenBack() {
        assertThat(served.as(ADMIN, "bounces")
                        .post("{\"address\":\"Tina@school.si\",\"reason\":\"full\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(read(served.as(ADMIN, "bounces").get())).contains("\"address\":\"tina@school.si\"", "\"times\":1");
        assertThat(served.as(ADMIN, "bounces").post("{}").getStatus()).isEqualTo(422);
        assertThat(served.as(ADMIN, "bounces/tina@school.si").delete().getStatus())
                .isEqualTo(204);
        assertThat(the.desk.bounced(OPERATOR, "tina@school.si")).isEmpty();
        assertThat(read(served.as(ADMIN, "retry").post(""))).contains("\"retried\":0");
        assertThat(served.as(ADMIN, new Id(5) + "/retry").post("").getStatus()).isEqualTo(404);
    }

    private static String read(Response response) {
        String body = response.readEntity(String.class);
        assertThat(response.getStatus()).as(body).isBetween(200, 299);
        return body;
    }
}
