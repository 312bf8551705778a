package org.etwin.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.etwin.identity.oidc.Discovery.Found;
import org.etwin.identity.spi.SignInProvider.Subject;

/** From the code to the person: exchanged at the provider, the token checked, and what it leaves out asked for. */
final class CodeExchange {
    private static final String EMAIL = "email";

    private final ClientID client;
    private final ClientSecret secret;
    private final int timeoutMillis;
    private final Refusals refusals;

    CodeExchange(ClientID client, ClientSecret secret, Duration timeout, Refusals refusals) {
        this.client = client;
        this.secret = secret;
        this.timeoutMillis = (int) timeout.toMillis();
        this.refusals = refusals;
    }

    Subject subject(Found provider, AuthorizationCode code, URI back, CodeVerifier verifier, Nonce nonce)
            throws IOException {
        OIDCTokenResponse tokens = tokens(provider.metadata(), new AuthorizationCodeGrant(code, back, verifier));
        IDTokenClaimsSet claims = claims(provider, tokens, nonce);
        ClaimsSet person = claims.getStringClaim(EMAIL) == null
                ? more(provider.metadata(), tokens, claims).orElse(claims)
                : claims;
        return new Subject(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                person.getStringClaim(EMAIL),
                Boolean.parseBoolean(String.valueOf(person.getClaim("email_verified"))),
                person.getStringClaim("given_name"),
                person.getStringClaim("family_name"));
    }

    private OIDCTokenResponse tokens(OIDCProviderMetadata provider, AuthorizationCodeGrant grant) throws IOException {
        HTTPRequest request = request(provider, grant).toHTTPRequest();
        TokenResponse response = parsed(request);
        if (!response.indicatesSuccess()) {
            boolean used = OAuth2Error.INVALID_GRANT
                    .getCode()
                    .equals(response.toErrorResponse().getErrorObject().getCode());
            throw used ? refusals.used() : refusals.untrusted("code");
        }
        if (!(response instanceof OIDCTokenResponse tokens)) {
            throw refusals.untrusted("token");
        }
        return tokens;
    }

    private TokenRequest request(OIDCProviderMetadata provider, AuthorizationCodeGrant grant) {
        URI address = provider.getTokenEndpointURI();
        Optional<Secret> known = secret.read();
        if (known.isEmpty()) {
            return new TokenRequest.Builder(address, client, grant).build();
        }
        List<ClientAuthenticationMethod> methods = provider.getTokenEndpointAuthMethods();
        boolean post = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return new TokenRequest.Builder(
                        address,
                        post ? new ClientSecretPost(client, known.get()) : new ClientSecretBasic(client, known.get()),
                        grant)
                .build();
    }

    private TokenResponse parsed(HTTPRequest request) throws IOException {
        try {
            return OIDCTokenResponseParser.parse(limited(request).send());
        } catch (ParseException e) {
            throw refusals.untrusted("token");
        }
    }

    private IDTokenClaimsSet claims(Found provider, OIDCTokenResponse tokens, Nonce nonce) throws IOException {
        JWT token = tokens.getOIDCTokens().getIDToken();
        if (token == null) {
            throw refusals.untrusted("token");
        }
        try {
            IDTokenClaimsSet claims = provider.validator().validate(token, nonce);
            if (claims.getAuthorizedParty() != null
                    && !client.getValue().equals(claims.getAuthorizedParty().getValue())) {
                throw refusals.untrusted("audience");
            }
            return claims;
        } catch (BadJOSEException e) {
            throw refusals.untrusted(e);
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    /** What the provider tells only when asked; of somebody else it counts for nothing. */
    private Optional<ClaimsSet> more(OIDCProviderMetadata provider, OIDCTokenResponse tokens, IDTokenClaimsSet claims)
            throws IOException {
        if (provider.getUserInfoEndpointURI() == null) {
            return Optional.empty();
        }
        HTTPRequest request = new UserInfoRequest(
                        provider.getUserInfoEndpointURI(),
                        tokens.getOIDCTokens().getAccessToken())
                .toHTTPRequest();
        try {
            UserInfoResponse response = UserInfoResponse.parse(limited(request).send());
            UserInfo told =
                    response.indicatesSuccess() ? response.toSuccessResponse().getUserInfo() : null;
            if (told != null && !claims.getSubject().equals(told.getSubject())) {
                throw refusals.untrusted("userinfo");
            }
            return Optional.ofNullable(told);
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private HTTPRequest limited(HTTPRequest request) {
        request.setConnectTimeout(timeoutMillis);
        request.setReadTimeout(timeoutMillis);
        request.setFollowRedirects(false);
        return request;
    }
}
