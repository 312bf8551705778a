package org.etwin.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import javax.ws.rs.core.Response;
import org.etwin.identity.core.IdentityFixture;
import org.etwin.identity.factor.TimedCodes;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.rest.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a program signs in with a second step. */
class SecondStepOverRestTest {
    private static final String SOFIA = "{\"email\":\"sofia@support.eu\",\"password\":\"four quiet otters sing\"}";

    private final IdentityFixture the = new IdentityFixture(Database.DERBY);
    private final Served session = new Served(the::session);
    private final Served me = new Served(the::me);
    private final TimedCodes app = new TimedCodes();

    @AfterEach
    void stop() {
        session.close();
        me.close();
    }

    @Test
    void aTokenIsSetUpFirstAndAnotherWaitsForTheNextCode() {
        Id sofia = the.support("sofia@support.eu");
        String first = read(session.as(Actor.VISITOR, "").post(SOFIA));
        assertThat(first).contains("\"waitingFor\":\"ENROLMENT\"");
        String token = value(first, "token");
        assertThat(opens(token)).isFalse();

        String enrolment =
                read(session.as(Actor.VISITOR, "second-step/enrolment").post("{\"token\":\"" + token + "\"}"));
        String secret = value(enrolment, "secret");
        assertThat(read(session.as(Actor.VISITOR, "second-step/enrolment/confirmation")
                        .post(code(token, secret))))
                .contains("recoveryCodes");
        assertThat(the.owner(token)).contains(sofia);

        String next = read(session.as(Actor.VISITOR, "").post(SOFIA));
        assertThat(next).contains("\"waitingFor\":\"CODE\"");
        String other = value(next, "token");
        assertThat(session.as(Actor.VISITOR, "second-step")
                        .post(code(other, secret))
                        .getStatus())
                .as("the code that turned it on was used")
                .isEqualTo(422);
        assertThat(session.as(Actor.VISITOR, "second-step")
                        .post("{\"token\":\"nobody\",\"code\":\"123456\"}")
                        .getStatus())
                .isEqualTo(401);
        assertThat(opens(other)).isFalse();
        assertThat(read(me.as(the.actor(sofia), "second-factor").get())).contains("\"on\":true", "\"required\":true");
    }

    @Test
    void whoNeedsNoneGoesOn() {
        the.admit("anna@school.fi");

        String answer = read(session.as(Actor.VISITOR, "")
                .post("{\"email\":\"anna@school.fi\",\"password\":\"four quiet otters sing\"}"));

        assertThat(answer).contains("token").doesNotContain("waitingFor");
        assertThat(read(me.as(the.tina(), "sign-ins").get())).contains("\"password\":true", "\"links\":[]");
    }

    private boolean opens(String token) {
        try {
            return the.owner(token).isPresent();
        } catch (Rejected rejected) {
            assertThat(rejected.rejections().get(0).key()).isEqualTo("identity.rejected.second-step");
            return false;
        }
    }

    private String code(String token, String secret) {
        return "{\"token\":\"" + token + "\",\"code\":\""
                + app.code(secret, the.clock().instant()) + "\"}";
    }

    private static String value(String json, String name) {
        return json.replaceAll("(?s).*?\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    private static String read(Response response) {
        return response.readEntity(String.class);
    }
}
