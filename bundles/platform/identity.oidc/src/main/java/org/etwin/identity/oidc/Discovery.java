package org.etwin.identity.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a provider says of itself, read when it is first needed and again every hour. Its keys are read again when a token is
 * signed with one that is not known.
 */
final class Discovery {
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST_BYTES = 512 * 1024;

    private final Issuer issuer;
    private final ClientID client;
    private final Set<JWSAlgorithm> algorithms;
    private final int timeoutMillis;
    private final Clock clock;
    private volatile Found found;

    /** What was read, and the check of tokens that goes with it. */
    record Found(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {}

    Discovery(Issuer issuer, ClientID client, Set<JWSAlgorithm> algorithms, Duration timeout, Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.algorithms = algorithms;
        this.timeoutMillis = (int) timeout.toMillis();
        this.clock = clock;
        mustBeSafe(URI.create(issuer.getValue()));
    }

    /** Only such that are made with a key of the provider's own. */
    static Set<JWSAlgorithm> algorithms(String named) {
        Set<JWSAlgorithm> all = Arrays.stream(named.strip().split("\\s+"))
                .map(JWSAlgorithm::parse)
                .collect(Collectors.toUnmodifiableSet());
        if (!JWSAlgorithm.Family.SIGNATURE.containsAll(all)) {
            throw new IllegalArgumentException("algorithms: only those with a key pair, for example RS256");
        }
        return all;
    }

    /** @throws IOException when it cannot be reached or tells what does not fit */
    Found get() throws IOException {
        Found known = found;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = read();
            found = known;
        }
        return known;
    }

    private Found read() throws IOException {
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, timeoutMillis, timeoutMillis);
            mustBeSafe(metadata.getTokenEndpointURI());
            mustBeSafe(metadata.getJWKSetURI());
            return new Found(metadata, validator(metadata), clock.instant().plus(REMEMBERED));
        } catch (GeneralException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** Without threads of its own: they would outlive the bundle. */
    private IDTokenValidator validator(OIDCProviderMetadata metadata) throws IOException {
        DefaultResourceRetriever retriever = new DefaultResourceRetriever(timeoutMillis, timeoutMillis, MOST_BYTES);
        return new IDTokenValidator(
                issuer,
                client,
                new JWSVerificationKeySelector<>(
                        algorithms,
                        JWKSourceBuilder.<SecurityContext>create(
                                        metadata.getJWKSetURI().toURL(), retriever)
                                .refreshAheadCache(false)
                                .retrying(true)
                                .build()),
                null);
    }

    /** Secrets and keys travel encrypted, but on the machine itself. */
    private static void mustBeSafe(URI address) {
        if (address == null || !"https".equals(address.getScheme()) && !isHere(address.getHost())) {
            throw new IllegalArgumentException(address + " must begin with https");
        }
    }

    private static boolean isHere(String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
