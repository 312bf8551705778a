package org.etwin.identity;

/**
 * Where a request comes from.
 *
 * @param remoteAddress as the server sees it, or null
 * @param agent what the browser or program calls itself ({@code User-Agent}), or null
 */
public record Origin(String remoteAddress, String agent) {
    public static final Origin UNKNOWN = new Origin(null, null);
}
