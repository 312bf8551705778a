package org.etwin.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.identity.spi.SignInProvider.Start;
import org.etwin.identity.spi.SignInProvider.Subject;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a provider vouches for, and everything that is refused. */
class RefusingTest {
    private static final URI BACK = URI.create("https://etwin.example/signed-in-by/eu-login");
    private static final String UNTRUSTED = "identity.oidc.untrusted";

    @TempDir
    Path etc;

    private final ProviderOnThisMachine eu;

    RefusingTest() throws IOException {
        eu = new ProviderOnThisMachine();
    }

    @AfterEach
    void stop() {
        eu.close();
    }

    @Test
    void aPersonIsKnownByIssuerAndSubject() {
        eu.says(told -> told.claim("email", "tina@school.si")
                .claim("email_verified", true)
                .claim("family_name", "Novak"));

        assertThat(signIn(configured()))
                .isEqualTo(new Subject(eu.issuer(), "tina-at-eu", "tina@school.si", true, "Tina", "Novak"));
    }

    @Test
    void anAddressIsVerifiedOnlyWhenTheProviderSaysSo() {
        eu.says(told -> told.claim("email", "tina@school.si"));
        assertThat(signIn(configured()).emailVerified()).isFalse();

        eu.says(told -> told.claim("email", "tina@school.si").claim("email_verified", "false"));
        assertThat(signIn(configured()).emailVerified()).isFalse();
    }

    @Test
    void whatTheTokenLeavesOutIsAskedForAndBelievedOfTheSamePersonOnly() {
        eu.tellsWhenAsked(Map.of("sub", "tina-at-eu", "email", "tina@school.si", "email_verified", true));
        assertThat(signIn(configured()).email()).isEqualTo("tina@school.si");

        eu.tellsWhenAsked(Map.of("sub", "somebody-else", "email", "other@school.si"));
        assertThat(refusal(configured())).containsExactly(UNTRUSTED, "userinfo");
    }

    @Test
    void anotherIssuerIsRefused() {
        eu.says(told -> told.issuer("https://other.example"));
        assertThat(refusal(configured())).containsExactly(UNTRUSTED, "issuer");
    }

    @Test
    void aProviderThatCallsItselfOtherwiseIsNotTrustedAtAll() {
        OidcProvider other = Configured.provider(eu.issuer() + "/other").taken(etc);
        assertThat(refused(() -> other.start(BACK, Locale.ENGLISH)).kind()).isEqualTo(Rejection.Kind.UNAVAILABLE);

        OidcProvider provider = configured();
        Start start = provider.start(BACK, Locale.ENGLISH);
        Map<String, String> answer = new HashMap<>(eu.agree(start.address()));
        answer.put("iss", "https://other.example");
        assertThat(key(refused(() -> provider.finish(BACK, start.memory(), answer))))
                .containsExactly(UNTRUSTED, "issuer");
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        eu.says(told -> told.audience("another-platform"));
        assertThat(refusal(configured())).containsExactly(UNTRUSTED, "audience");

        eu.says(told -> told.audience(List.of("etwin", "another-platform")).claim("azp", "another-platform"));
        assertThat(refusal(configured())).containsExactly(UNTRUSTED, "audience");
    }

    @Test
    void aTokenOfAnotherSignInIsRefused() {
        eu.says(told -> told.claim("nonce", "of-another-sign-in"));
        assertThat(refusal(configured())).containsExactly(UNTRUSTED, "nonce");

        eu.says(told -> told.claim("nonce", null));
        assertThat(refusal(configured())).containsExactly(UNTRUSTED, "nonce");
    }

    @Test
    void anExpiredTokenIsRefused() {
        eu.says(told -> told.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        assertThat(refusal(configured())).containsExactly("identity.oidc.expired");
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        eu.signsNothing();
        assertThat(refusal(configured())).containsExactly(UNTRUSTED, "signature");
    }

    @Test
    void aTokenSignedWithAKeyThatIsNotTheProvidersIsRefused() {
        eu.signsWithAnotherKey();
        assertThat(refusal(configured())).containsExactly(UNTRUSTED, "signature");
    }

    @Test
    void aProviderMayChangeItsKey() {
        OidcProvider provider = configured();
        signIn(provider);

        eu.changesItsKey();

        assertThat(signIn(provider).id()).isEqualTo("tina-at-eu");
    }

    @Test
    void aCodeCountsOnceAndOnlyForWhoBegan() {
        OidcProvider provider = configured();
        Start start = provider.start(BACK, Locale.ENGLISH);
        Map<String, String> answer = eu.agree(start.address());
        provider.finish(BACK, start.memory(), answer);
        assertThat(key(refused(() -> provider.finish(BACK, start.memory(), answer))))
                .containsExactly("identity.oidc.used");

        Start victims = provider.start(BACK, Locale.ENGLISH);
        Map<String, String> stolen = eu.agree(victims.address());
        Start thiefs = provider.start(BACK, Locale.ENGLISH);
        assertThat(key(refused(() -> provider.finish(BACK, thiefs.memory(), stolen))))
                .containsExactly("identity.oidc.used");
    }

    @Test
    void whoSaysNoIsToldSo() {
        OidcProvider provider = configured();
        Start start = provider.start(BACK, Locale.ENGLISH);

        assertThat(key(refused(() -> provider.finish(
                        BACK, start.memory(), Map.of("error", "access_denied", "state", start.state())))))
                .containsExactly("identity.oidc.denied");
        assertThat(key(refused(() -> provider.finish(BACK, start.memory(), Map.of("state", start.state())))))
                .first()
                .isEqualTo(UNTRUSTED);
    }

    @Test
    void aProviderThatIsAwayIsCalledAway() {
        OidcProvider provider = configured();
        eu.close();

        assertThat(refused(() -> provider.start(BACK, Locale.ENGLISH)).kind()).isEqualTo(Rejection.Kind.UNAVAILABLE);
    }

    @Test
    void theSecretIsReadFromItsFileWheneverItIsNeeded() throws IOException {
        assertThatThrownBy(() -> Configured.provider(eu.issuer())
                        .with("client.secret.file", "eu.secret")
                        .taken(etc))
                .hasMessageContaining("eu.secret");

        Files.writeString(etc.resolve("eu.secret"), "first\n");
        OidcProvider provider = Configured.provider(eu.issuer())
                .with("client.secret.file", "eu.secret")
                .taken(etc);
        signIn(provider);
        String first = eu.authorization();
        Files.writeString(etc.resolve("eu.secret"), "second\n");
        signIn(provider);

        assertThat(first).startsWith("Basic ");
        assertThat(eu.authorization()).startsWith("Basic ").isNotEqualTo(first);
    }

    @Test
    void settingsThatCannotBeSafeAreNotTaken() {
        assertThatThrownBy(() -> Configured.provider("http://eu.example").taken(etc))
                .hasMessageContaining("https");
        assertThatThrownBy(() -> Configured.provider(eu.issuer())
                        .with("algorithms", "HS256")
                        .taken(etc))
                .hasMessageContaining("algorithms");
        assertThatThrownBy(() -> Configured.provider(eu.issuer())
                        .with("algorithms", "none")
                        .taken(etc))
                .hasMessageContaining("algorithms");
        assertThatThrownBy(() -> Configured.provider(eu.issuer())
                        .with("name", "EU Login")
                        .taken(etc))
                .hasMessageContaining("name");
    }

    @Test
    void itsLabelIsInTheReadersLanguage() {
        assertThat(configured().label(new Locale("fi"))).isEqualTo("EU-kirjautuminen");
        assertThat(configured().label(new Locale("sl"))).isEqualTo("EU Login");
    }

    private OidcProvider configured() {
        return Configured.provider(eu.issuer()).taken(etc);
    }

    private Subject signIn(OidcProvider provider) {
        Start start = provider.start(BACK, Locale.ENGLISH);
        return provider.finish(BACK, start.memory(), eu.agree(start.address()));
    }

    /** Key and the check that said no. */
    private List<Object> refusal(OidcProvider provider) {
        return key(refused(() -> signIn(provider)));
    }

    private static List<Object> key(Rejected rejected) {
        Rejection reason = rejected.rejections().get(0);
        List<Object> all = new ArrayList<>(List.of(reason.key()));
        all.addAll(reason.args().subList(1, reason.args().size()));
        return all;
    }

    private static Rejected refused(ThrowingCallable tried) {
        return catchThrowableOfType(Rejected.class, tried);
    }
}
