package org.etwin.itests;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** A provider of the test kit, which believes whoever types a name, and the server that is told of it. */
final class EuLogin implements AutoCloseable {
    private final MockOAuth2Server provider = new MockOAuth2Server(new OAuth2Config(true));
    private final Path settings;

    EuLogin(Server server) {
        settings = server.settings().resolve("org.etwin.identity.oidc-test.cfg");
        try {
            provider.start(InetAddress.getLoopbackAddress(), 0);
            Files.writeString(
                    settings,
                    """
                    name = eu-login
                    label = EU Login
                    issuer = %s
                    client.id = etwin
                    timeout.seconds = 20
                    """
                            .formatted(provider.issuerUrl("eu")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Wait.until("the server knows the provider", Duration.ofSeconds(20), () -> server.rest()
                .get("/api/v1/registrations/providers")
                .text()
                .contains("eu-login"));
    }

    /** Goes there from the page of signing in, and comes back. */
    void signIn(Person person, String name, String claims) {
        Page page = person.go("/sign-in").press("Sign in by EU Login").page();
        page.locator("input[name=username]").fill(name);
        page.locator("textarea[name=claims]").fill(claims);
        page.locator("[type=submit]").first().click();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            provider.shutdown();
        }
    }
}
