package org.etwin.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javax.ws.rs.core.Response;
import org.etwin.identity.core.IdentityFixture;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.etwin.rest.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operations of one's own account at their addresses. */
class IdentityOverRestTest {
    private static final String PASSWORD = "four quiet otters sing";
    private static final Actor ADMIN =
            new Actor.Person(new Id(1), "Admin", Set.of(new Grant(Role.ADMIN, null)), Standing.NONE);

    private final IdentityFixture the = new IdentityFixture(Database.DERBY);
    private final Served me = new Served(the::me);
    private final Served registrations = new Served(the::registrations);
    private final Served roles = new Served(the::roles);

    @AfterEach
    void stop() {
        me.close();
        registrations.close();
        roles.close();
    }

    @Test
    void sessionsAreListedAndEnded() {
        String listed = read(me.as(the.tina(), "sessions").get());
        assertThat(listed)
                .contains("\"browser\":\"Firefox\"", "\"system\":\"Windows\"", "\"remoteAddress\":\"192.0.2.1\"");

        String id = listed.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        Actor other = the.actor(the.admit("other@school.si"));
        assertThat(me.as(other, "sessions/" + id).delete().getStatus()).isEqualTo(404);
        assertThat(me.as(the.tina(), "sessions/" + id).delete().getStatus()).isEqualTo(204);
        assertThat(read(me.as(the.tina(), "sessions").get())).isEqualTo("[]");
        assertThat(me.as(the.tina(), "sessions").delete().getStatus()).isEqualTo(204);
    }

    @Test
    void termsThatRoseAreOpenUntilTheyAreAccepted() {
        assertThat(read(me.as(the.tina(), "terms").get()))
                .contains("\"open\":[\"PRIVACY\"]", "\"PRIVACY\":\"2027-01\"");
        assertThat(me.as(the.tina(), "terms")
                        .post("{\"document\":\"PRIVACY\",\"version\":\"2026-01\"}")
                        .getStatus())
                .isEqualTo(409);
        assertThat(me.as(the.tina(), "terms")
                        .post("{\"document\":\"PRIVACY\",\"version\":\"2027-01\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(read(me.as(the.tina(), "terms").get())).contains("\"open\":[]");
        assertThat(read(registrations.as(Actor.VISITOR, "terms").get())).contains("\"CODE_OF_CONDUCT\":\"2026-01\"");
    }

    @Test
    void theAddressIsChangedConfirmedAndTakenBack() {
        assertThat(me.as(the.tina(), "email")
                        .post("{\"email\":\"tina@new.si\",\"password\":\"wrong\"}")
                        .getStatus())
                .isEqualTo(422);
        assertThat(me.as(the.tina(), "email")
                        .post("{\"email\":\"tina@new.si\",\"password\":\"" + PASSWORD + "\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(read(me.as(the.tina(), "email").get())).contains("tina@new.si");
        assertThat(me.as(the.tina(), "email/confirmation")
                        .post("{\"code\":\"" + the.lastCode() + "\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(read(me.as(the.tina(), "").get())).contains("\"email\":\"tina@new.si\"");

        String back = "{\"token\":\"" + the.lastToken() + "\"}";
        assertThat(read(registrations.as(Actor.VISITOR, "email-back").post(back)))
                .contains("newPasswordToken");
        assertThat(read(me.as(the.tina(), "").get())).contains("\"email\":\"tina@school.si\"");
        assertThat(registrations.as(Actor.VISITOR, "email-back").post(back).getStatus())
                .isEqualTo(422);
        assertThat(me.as(the.tina(), "email").delete().getStatus()).isEqualTo(204);
    }

    @Test
    void theArchiveIsAZipFileAndTheFourthWithinAnHourIsRefused() {
        for (int i = 0; i < 3; i++) {
            Response archive = me.as(the.tina(), "archive")
                    .replaceHeader("Accept", "application/zip")
                    .get();
            assertThat(archive.getStatus()).isEqualTo(200);
            assertThat(archive.getHeaderString("Content-Disposition")).contains("attachment", "etwin-", ".zip");
            assertThat(archive.readEntity(byte[].class)).startsWith('P', 'K');
        }
        assertThat(me.as(the.tina(), "archive")
                        .replaceHeader("Accept", "application/zip")
                        .get()
                        .getStatus())
                .isEqualTo(429);
        assertThat(me.as(Actor.VISITOR, "archive")
                        .replaceHeader("Accept", "application/zip")
                        .get()
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void anAccountIsDeletedWithItsPassword() {
        Actor tina = the.tina();
        assertThat(me.as(tina, "deletion").post("{\"password\":\"wrong\"}").getStatus())
                .isEqualTo(422);
        assertThat(me.as(tina, "deletion")
                        .post("{\"password\":\"" + PASSWORD + "\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(me.as(tina, "deletion")
                        .post("{\"password\":\"" + PASSWORD + "\"}")
                        .getStatus())
                .isIn(404, 422);
        assertThat(the.tina()).isEqualTo(Actor.VISITOR);
    }

    @Test
    void adminsFindPeopleToGiveARole() {
        assertThat(read(roles.as(ADMIN, "people?words=tina").get())).contains("tina@school.si");
        assertThat(roles.as(the.tina(), "people?words=tina").get().getStatus()).isEqualTo(403);
        assertThat(roles.as(Actor.VISITOR, "people?words=tina").get().getStatus())
                .isEqualTo(401);
    }

    @Test
    void badInputIsRefusedAndNeverAFault() {
        for (String body :
                new String[] {"{}", "null", "[]", "{\"email\":\"" + "x".repeat(9_000) + "\"}", "{\"code\":\"\\u0000\"}"
                }) {
            assertThat(me.as(the.tina(), "email").post(body).getStatus()).isBetween(400, 499);
            assertThat(me.as(the.tina(), "email/confirmation").post(body).getStatus())
                    .isBetween(400, 499);
            assertThat(me.as(the.tina(), "terms").post(body).getStatus()).isBetween(400, 499);
            assertThat(me.as(the.tina(), "deletion").post(body).getStatus()).isBetween(400, 499);
            assertThat(registrations.as(Actor.VISITOR, "email-back").post(body).getStatus())
                    .isBetween(400, 499);
            assertThat(registrations
                            .as(Actor.VISITOR, "confirmation")
                            .post(body)
                            .getStatus())
                    .isBetween(400, 499);
        }
    }

    private static String read(Response response) {
        String body = response.readEntity(String.class);
        assertThat(response.getStatus()).as(body).isBetween(200, 299);
        return body;
    }
}
