package org.etwin.notifications.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.notifications.core.Installation.PUPIL;
import static org.etwin.notifications.core.Installation.TINA;

import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.notifications.core.Installation;
import org.etwin.notifications.core.WordsOfKeys;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation at its address. */
class NotificationsOverRestTest {
    private final Installation the = new Installation(Database.DERBY);
    private final Served served =
            new Served(rest -> new NotificationsApplication(rest, the.notifications, the.settings, new WordsOfKeys()));

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void notificationsAreListedWithTheirWordsCountedAndMarked() {
        the.happens("tea", "green", TINA);
        the.happens("tea", "black", TINA);

        assertThat(read(served.as(TINA, "").get()))
                .contains("\"text\":\"en:tea.told[black]\"", "\"like\":1", "\"total\":{\"value\":1");
        assertThat(read(served.as(TINA, "?unread=true&kind=cake").get())).contains("\"items\":[]");
        assertThat(read(served.as(TINA, "unread").get())).contains("\"value\":1");
        assertThat(served.as(TINA, "read").post("").getStatus()).isEqualTo(204);
        assertThat(read(served.as(TINA, "unread").get())).contains("\"value\":0");
        assertThat(served.as(TINA, new Id(5) + "/read").post("").getStatus()).isEqualTo(404);
        assertThat(read(served.as(PUPIL, "").get())).contains("\"items\":[]");
    }

    @Test
    void settingsAreReadAndChanged() {
        assertThat(read(served.as(TINA, "settings").get()))
                .contains("\"usualZone\":\"Europe/Ljubljana\"", "\"kind\":\"tea\"", "\"fixed\":true");
        assertThat(read(served.as(TINA, "settings/tea/mail").put("{\"frequency\":\"WEEKLY\"}")))
                .contains("\"frequency\":\"WEEKLY\"");
        assertThat(read(served.as(TINA, "settings").put("{\"zone\":\"Asia/Tokyo\",\"paused\":true}")))
                .contains("\"zone\":\"Asia/Tokyo\"", "\"paused\":true");
        assertThat(served.as(TINA, "settings/tea/mail")
                        .put("{\"frequency\":\"HOURLY\"}")
                        .getStatus())
                .isEqualTo(422);
        assertThat(served.as(TINA, "settings/tea/mail").put("{}").getStatus()).isEqualTo(422);
        assertThat(served.as(TINA, "settings/safety/mail")
                        .put("{\"frequency\":\"OFF\"}")
                        .getStatus())
                .isEqualTo(409);
        assertThat(served.as(PUPIL, "settings").get().getStatus()).isEqualTo(403);
        assertThat(served.as(Actor.VISITOR, "settings").get().getStatus()).isEqualTo(401);
    }

    @Test
    void oneClickInAMailProgramLeavesWithoutSigningIn() {
        String token = the.tokenOf(TINA.id(), "tea");

        Response page = served.as(Actor.VISITOR, "unsubscribe/" + token).get();
        assertThat(page.getStatus()).isEqualTo(303);
        assertThat(page.getHeaderString("Location")).isEqualTo("/notifications/unsubscribe/" + token);
        assertThat(read(served.as(TINA, "settings").get())).doesNotContain("\"frequency\":\"OFF\"");

        Response left = served.as(Actor.VISITOR, "unsubscribe/" + token)
                .type(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.WILDCARD)
                .post("List-Unsubscribe=One-Click");
        assertThat(left.getStatus()).isEqualTo(200);
        assertThat(read(served.as(TINA, "settings").get())).contains("\"frequency\":\"OFF\"");
        assertThat(served.as(Actor.VISITOR, "unsubscribe/made-up").post("").getStatus())
                .isEqualTo(404);
    }

    private static String read(Response response) {
        String body = response.readEntity(String.class);
        assertThat(response.getStatus()).as(body).isBetween(200, 299);
        return body;
    }
}
