package org.etwin.identity.oidc;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.etwin.identity.spi.SignInProvider;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;

/** One provider, by the authorization code flow with PKCE, state and nonce; one for each file of settings. */
@Component(configurationPid = "org.etwin.identity.oidc", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class OidcProvider implements SignInProvider {
    private static final String NAME = "[a-z0-9-]{1,60}";

    private final String name;
    private final Labels labels;
    private final Issuer issuer;
    private final ClientID client;
    private final Scope scopes;
    private final Discovery discovery;
    private final CodeExchange exchange;
    private final Refusals refusals;

    @Activate
    public OidcProvider(
            Settings settings, Map<String, Object> properties, BundleContext context, @Reference Clock clock) {
        this(settings, properties, Path.of(context.getProperty("karaf.etc")), clock);
    }

    /** @param folder of the settings */
    OidcProvider(Settings settings, Map<String, ?> properties, Path folder, Clock clock) {
        this.name = checked("name", settings.name());
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("name: small letters, digits and dashes, at most 60");
        }
        Duration timeout = Duration.ofSeconds(settings.timeout_seconds());
        ClientSecret secret = ClientSecret.of(settings, folder);
        secret.read();
        checked("label", settings.label());
        this.labels = new Labels(properties);
        this.issuer = new Issuer(checked("issuer", settings.issuer()));
        this.client = new ClientID(checked("client.id", settings.client_id()));
        this.scopes = Scope.parse(settings.scopes());
        this.refusals = new Refusals(labels.in(Locale.ENGLISH));
        this.discovery = new Discovery(issuer, client, Discovery.algorithms(settings.algorithms()), timeout, clock);
        this.exchange = new CodeExchange(client, secret, timeout, refusals);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String label(Locale language) {
        return labels.in(language);
    }

    @Override
    public Start start(URI back, Locale language) {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        try {
            URI address = new AuthenticationRequest.Builder(
                            new ResponseType(ResponseType.Value.CODE), scopes, client, back)
                    .endpointURI(discovery.get().metadata().getAuthorizationEndpointURI())
                    .state(state)
                    .nonce(nonce)
                    .codeChallenge(verifier, CodeChallengeMethod.S256)
                    .uiLocales(List.of(new LangTag(language.getLanguage())))
                    .build()
                    .toURI();
            return new Start(address, state.getValue(), nonce.getValue() + " " + verifier.getValue());
        } catch (IOException | LangTagException e) {
            throw refusals.away(e);
        }
    }

    @Override
    public Subject finish(URI back, String memory, Map<String, String> answer) {
        String[] kept = memory.split(" ", 2);
        AuthorizationCode code = code(back, answer);
        try {
            return exchange.subject(discovery.get(), code, back, new CodeVerifier(kept[1]), new Nonce(kept[0]));
        } catch (IOException e) {
            throw refusals.away(e);
        }
    }

    private AuthorizationCode code(URI back, Map<String, String> answer) {
        AuthenticationResponse response = parsed(back, answer);
        if (response.getIssuer() != null && !issuer.equals(response.getIssuer())) {
            throw refusals.untrusted("issuer");
        }
        if (!response.indicatesSuccess()) {
            boolean denied = OAuth2Error.ACCESS_DENIED
                    .getCode()
                    .equals(response.toErrorResponse().getErrorObject().getCode());
            throw denied ? refusals.denied() : refusals.untrusted("error");
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw refusals.untrusted("code");
        }
        return code;
    }

    private AuthenticationResponse parsed(URI back, Map<String, String> answer) {
        try {
            return AuthenticationResponseParser.parse(
                    back,
                    answer.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
        } catch (ParseException e) {
            throw refusals.untrusted("answer");
        }
    }

    private static String checked(String setting, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(setting + " is missing");
        }
        return value.strip();
    }
}
