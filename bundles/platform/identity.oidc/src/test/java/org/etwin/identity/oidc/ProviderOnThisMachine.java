package org.etwin.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A provider that can be made to err in whatever a dishonest one might do. */
final class ProviderOnThisMachine implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Map<String, List<String>>> asked = new HashMap<>();
    private List<ECKey> published;
    private ECKey signing;
    private UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    private boolean signs = true;
    private Map<String, Object> userInfo = Map.of();
    private String authorization;

    ProviderOnThisMachine() throws IOException {
        signing = key();
        published = List.of(signing);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        200,
                        """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","userinfo_endpoint":"%1$s/me","subject_types_supported":["public"],
                 "response_types_supported":["code"],"id_token_signing_alg_values_supported":["ES256"]}
                """
                                .formatted(issuer())));
        server.createContext(
                "/keys",
                exchange -> answer(
                        exchange,
                        200,
                        new JWKSet(List.copyOf(published)).toPublicJWKSet().toString()));
        server.createContext("/token", this::token);
        server.createContext("/me", exchange -> answer(exchange, 200, JSONObjectUtils.toJSONString(userInfo)));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The person agrees: what the browser brings back. */
    Map<String, String> agree(URI departure) {
        Map<String, List<String>> parameters = URLUtils.parseParameters(departure.getRawQuery());
        String code = UUID.randomUUID().toString();
        asked.put(code, parameters);
        return Map.of("code", code, "state", parameters.get("state").get(0));
    }

    void says(UnaryOperator<JWTClaimsSet.Builder> other) {
        claims = other;
    }

    void signsNothing() {
        signs = false;
    }

    /** With a key that it never published. */
    void signsWithAnotherKey() {
        signing = new ECKey.Builder(key()).keyID(signing.getKeyID()).build();
    }

    /** The old one is not published any more. */
    void changesItsKey() {
        signing = key();
        published = List.of(signing);
    }

    void tellsWhenAsked(Map<String, Object> more) {
        userInfo = more;
    }

    /** How this installation showed who it is. */
    String authorization() {
        return authorization;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, List<String>> given =
                URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        Map<String, List<String>> begun = asked.remove(given.get("code").get(0));
        if (begun == null || !fits(begun, given)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        Instant now = Instant.now();
        JWTClaimsSet.Builder usual = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("tina-at-eu")
                .audience("etwin")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", begun.get("nonce").get(0))
                .claim("given_name", "Tina");
        answer(
                exchange,
                200,
                "{\"access_token\":\"abc\",\"token_type\":\"Bearer\",\"id_token\":\""
                        + made(claims.apply(usual).build()).serialize() + "\"}");
    }

    private static boolean fits(Map<String, List<String>> begun, Map<String, List<String>> given) {
        CodeVerifier verifier = new CodeVerifier(given.get("code_verifier").get(0));
        return begun.get("code_challenge_method").equals(List.of("S256"))
                && begun.get("redirect_uri").equals(given.get("redirect_uri"))
                && CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                        .getValue()
                        .equals(begun.get("code_challenge").get(0));
    }

    private JWT made(JWTClaimsSet told) {
        if (!signs) {
            return new PlainJWT(told);
        }
        try {
            SignedJWT signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(signing.getKeyID())
                            .build(),
                    told);
            signed.sign(new ECDSASigner(signing));
            return signed;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
