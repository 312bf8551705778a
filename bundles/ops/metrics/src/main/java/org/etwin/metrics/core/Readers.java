package org.etwin.metrics.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.etwin.edge.Network;

/**
 * Who may read the figures: from some machines, or with a token.
 *
 * @param token empty: nobody reads by token
 */
record Readers(List<Network> machines, String token) {
    private static final String BEARER = "Bearer ";
    private static final int SHORTEST_TOKEN = 16;

    /**
     * @param byProxy whether a proxy has passed the request on: without knowing for whom, its own address says nothing
     * @param authorization the header, or null
     */
    boolean may(String address, boolean byProxy, String authorization) {
        if (token.length() >= SHORTEST_TOKEN && authorization != null && authorization.startsWith(BEARER)) {
            return MessageDigest.isEqual(bytes(token), bytes(authorization.substring(BEARER.length())));
        }
        byte[] from = Network.bytes(address);
        return !byProxy && machines.stream().anyMatch(each -> each.holds(from));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
