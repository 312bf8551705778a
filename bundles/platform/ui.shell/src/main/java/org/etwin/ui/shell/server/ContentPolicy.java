package org.etwin.ui.shell.server;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;

/**
 * Which scripts, styles and pictures a browser may take. Flow's client evaluates expressions that the server sends, so
 * scripts of this origin may use {@code eval}. Scripts that stand in the page itself run only with the nonce of that
 * page, and attributes such as {@code onerror} never do.
 */
final class ContentPolicy {
    static final String HEADER = "Content-Security-Policy";

    /** For everything but the page that a browser loads first. */
    static final String USUAL = with("");

    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    /** Gives the page a nonce that nobody can guess, and its own scripts the right to run. */
    static void apply(IndexHtmlResponse page) {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        for (Element script : page.getDocument().select("script:not([src])")) {
            script.attr("nonce", nonce);
        }
        page.getVaadinResponse().setHeader(HEADER, with(" 'nonce-" + nonce + "'"));
    }

    private static String with(String scripts) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'unsafe-eval'" + scripts,
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "media-src 'self' blob:",
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
