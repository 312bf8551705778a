package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By another provider, and with a second step: what happens between the browser, the provider and us. */
@ExtendWith(Server.Started.class)
class SigningInElsewhereTest {
    private final Server server;

    SigningInElsewhereTest(Server server) {
        this.server = server;
    }

    @Test
    void aProviderOpensAnAccountOnceItIsShownToBeOnesOwn() {
        Newcomer robin = new Newcomer(server, "SI", "ljubljana").confirmed(server);
        String claims = "{\"email\":\"%s\",\"email_verified\":true,\"given_name\":\"Robin\",\"family_name\":\"Novak\"}"
                .formatted(robin.email());
        try (EuLogin eu = new EuLogin(server);
                Browsers browsers = new Browsers(server.address())) {
            Person first = browsers.person();
            AtomicReference<String> answer = new AtomicReference<>();
            first.page().onRequest(request -> {
                if (request.url().contains("/signed-in-by/eu-login?")) {
                    answer.set(request.url());
                }
            });
            eu.signIn(first, robin.email(), claims);
            first.page().waitForURL("**/first-time");
            first.ready().fill("Password", Newcomer.PASSWORD).press("Link and sign in");
            first.page().waitForURL(Person.SIGNED_IN);

            Person again = browsers.person();
            eu.signIn(again, robin.email(), claims);
            again.page().waitForURL(Person.SIGNED_IN);

            Person thief = browsers.person();
            thief.go(answer.get()).sees("used before or began in another browser");
            thief.go("/join").sees("E-mail address").seesNo("You signed in by EU Login");

            eu.signIn(thief, "somebody-new", claims.replace(robin.email(), "new." + robin.email()));
            thief.page().waitForURL("**/first-time");
            thief.go("/join").sees("You signed in by EU Login").seesNo("At least 10 characters");
            assertThat(thief.page().inputValue("vaadin-email-field input")).isEqualTo("new." + robin.email());
        }
    }

    @Test
    void nothingOpensBeforeTheSecondStep() throws GeneralSecurityException {
        Newcomer robin = new Newcomer(server, "SI", "ljubljana").confirmed(server);
        String secret = robin.rest()
                .post("/api/v1/me/second-factor", Map.of("password", Newcomer.PASSWORD))
                .expect(200)
                .at("secret");
        String recovery = robin.rest()
                .post("/api/v1/me/second-factor/confirmation", Map.of("code", code(secret)))
                .expect(200)
                .at("/recoveryCodes/0");
        Map<String, String> words = Map.of("email", robin.email(), "password", Newcomer.PASSWORD);
        Rest waiting = server.rest().withToken(server.rest().post("/api/v1/session", words));
        assertThat(waiting.get("/api/v1/me").status()).isEqualTo(401);

        try (Browsers browsers = new Browsers(server.address())) {
            Person person = browsers.person().go("/sign-in").typeToSignIn(robin.email(), Newcomer.PASSWORD);
            person.page().waitForURL("**/second-step**");
            person.setOff("/account").page().waitForURL("**/second-step**");
            person.ready().fill("Code from the app, or recovery code", recovery).press("Go on");
            person.page().waitForURL("**/account");
        }
    }

    private static String code(String secret) throws GeneralSecurityException {
        TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
        return app.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), app.getAlgorithm()), Instant.now());
    }
}
