package org.etwin.edge.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etwin.edge.Network;

/**
 * Which machines are believed when they say for whom they ask.
 *
 * @param standard whether they say it by {@code Forwarded} (RFC 7239) instead of {@code X-Forwarded-For} and
 *     {@code X-Forwarded-Proto}; the other headers come from clients then and are not read
 */
record Proxies(List<Network> trusted, boolean standard) {
    private static final Pattern PORT = Pattern.compile("\\[([0-9a-fA-F:.]+)](?::\\d+)?|([0-9.]+):\\d+");
    private static final Pattern PAIR = Pattern.compile("(?i)\\s*(for|proto)\\s*=\\s*(?:\"([^\"]*)\"|([^;,\"]*))\\s*");

    static final Proxies NONE = new Proxies(List.of(), false);

    /** @param address of the client, or null when it is not said; {@code scheme} http or https, or null */
    record Said(String address, String scheme) {}

    boolean trust(String address) {
        byte[] bytes = Network.bytes(address);
        return trusted.stream().anyMatch(each -> each.holds(bytes));
    }

    /**
     * The last address that is no proxy of ours: what stands before it could have been written by anybody.
     *
     * @param peer who has connected
     * @return empty when the peer is not believed or says nothing
     */
    Optional<Said> said(String peer, List<String> forwarded, List<String> addresses, List<String> schemes) {
        if (!trust(peer)) {
            return Optional.empty();
        }
        List<Said> hops = standard ? standardHops(forwarded) : hops(addresses, schemes);
        Collections.reverse(hops);
        Said last = null;
        for (Said hop : hops) {
            last = new Said(hop.address(), hop.scheme() == null && last != null ? last.scheme() : hop.scheme());
            if (hop.address() == null || !trust(hop.address())) {
                break;
            }
        }
        return Optional.ofNullable(last);
    }

    private static List<Said> hops(List<String> addresses, List<String> schemes) {
        List<String> protocols = split(schemes);
        String scheme = protocols.isEmpty() ? null : scheme(protocols.get(protocols.size() - 1));
        List<Said> hops = new ArrayList<>();
        for (String each : split(addresses)) {
            hops.add(new Said(plain(each), scheme));
        }
        if (hops.isEmpty() && scheme != null) {
            hops.add(new Said(null, scheme));
        }
        return hops;
    }

    private static List<Said> standardHops(List<String> forwarded) {
        List<Said> hops = new ArrayList<>();
        for (String element : split(forwarded)) {
            String address = null;
            String scheme = null;
            for (String pair : element.split(";")) {
                Matcher both = PAIR.matcher(pair);
                if (both.matches()) {
                    String value = both.group(2) == null ? both.group(3) : both.group(2);
                    if (both.group(1).equalsIgnoreCase("for")) {
                        address = plain(value);
                    } else {
                        scheme = scheme(value);
                    }
                }
            }
            hops.add(new Said(address, scheme));
        }
        return hops;
    }

    private static List<String> split(List<String> headers) {
        List<String> all = new ArrayList<>();
        for (String header : headers) {
            for (String each : header.split(",")) {
                if (!each.isBlank()) {
                    all.add(each.strip());
                }
            }
        }
        return all;
    }

    /** Without port and brackets; null for what is no address, for example {@code unknown}. */
    private static String plain(String said) {
        String text = said.strip();
        Matcher port = PORT.matcher(text);
        if (port.matches()) {
            text = port.group(1) == null ? port.group(2) : port.group(1);
        }
        return Network.bytes(text) == null ? null : text;
    }

    private static String scheme(String said) {
        String text = said.strip().toLowerCase(Locale.ROOT);
        return text.equals("https") || text.equals("http") ? text : null;
    }
}
