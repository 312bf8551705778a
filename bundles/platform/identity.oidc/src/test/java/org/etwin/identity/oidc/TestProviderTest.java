package org.etwin.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.etwin.identity.spi.SignInProvider.Start;
import org.etwin.identity.spi.SignInProvider.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a provider that others wrote: what we send is what the standard says. */
class TestProviderTest {
    private static final URI BACK = URI.create("https://etwin.example/signed-in-by/eu-login");

    @TempDir
    Path etc;

    private final MockOAuth2Server eu = new MockOAuth2Server();

    @BeforeEach
    void start() {
        eu.start();
    }

    @AfterEach
    void stop() {
        eu.shutdown();
    }

    @Test
    void aPersonComesBackFromTheTestProvider() throws Exception {
        OidcProvider provider =
                Configured.provider(eu.issuerUrl("eu").toString()).taken(etc);
        eu.enqueueCallback(new DefaultOAuth2TokenCallback(
                "eu",
                "tina-at-eu",
                "JWT",
                List.of("etwin"),
                Map.of("email", "tina@school.si", "email_verified", true, "given_name", "Tina", "family_name", "Novak"),
                300));

        Start start = provider.start(BACK, Locale.ENGLISH);
        assertThat(start.address().getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "scope=openid+profile+email", "nonce=");
        Subject tina = provider.finish(BACK, start.memory(), answer(start.address()));

        assertThat(tina)
                .isEqualTo(new Subject(
                        eu.issuerUrl("eu").toString(), "tina-at-eu", "tina@school.si", true, "Tina", "Novak"));
    }

    private static Map<String, String> answer(URI address) throws IOException, InterruptedException {
        HttpResponse<Void> redirect = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        URI back = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        return URLUtils.parseParameters(back.getRawQuery()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0)));
    }
}
