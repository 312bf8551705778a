package org.etwin.edge.core;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.BooleanSupplier;
import org.osgi.service.servlet.whiteboard.Preprocessor;

/**
 * Until the start is over, and once the end has begun, everybody is told to come again, instead of that nothing is here. And when a call over REST
 * comes back without anybody having answered it, because its application is just being made, the caller does not take
 * that for a confirmation: by itself it would be 200 without a word. It is there before everything else, so it reads its words itself.
 */
public final class OnlyWholeAnswers implements Preprocessor {
    private static final String REST = "/api/v1/";
    static final int SECONDS_UNTIL_ASKING_AGAIN = 5;

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final BooleanSupplier startIsOver;
    private final BooleanSupplier endHasBegun;
    private volatile boolean started;

    OnlyWholeAnswers(BooleanSupplier startIsOver, BooleanSupplier endHasBegun) {
        this.startIsOver = startIsOver;
        this.endHasBegun = endHasBegun;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        asked.setAttribute(OnlyReached.REACHED, Boolean.TRUE);
        if (!hasStarted() && !isForWatchdogs(asked)) {
            say(asked, answer, "edge.starting");
            return;
        }
        if (endHasBegun.getAsBoolean()) {
            say(asked, answer, "edge.stopping");
            return;
        }
        if (!asked.getRequestURI().startsWith(REST)) {
            rest.doFilter(request, response);
            return;
        }
        RestAnswer ours = new RestAnswer(asked, answer);
        rest.doFilter(request, ours);
        if (!ours.isOurs() && !answer.isCommitted()) {
            answer.reset();
            say(asked, answer, "edge.unanswered");
        }
    }

    private boolean hasStarted() {
        if (!started) {
            started = startIsOver.getAsBoolean();
        }
        return started;
    }

    private static boolean isForWatchdogs(HttpServletRequest asked) {
        return asked.getRequestURI().startsWith("/health/")
                || asked.getRequestURI().equals("/metrics");
    }

    private void say(HttpServletRequest asked, HttpServletResponse answer, String key) throws IOException {
        ResourceBundle texts = texts(asked.getLocale());
        Locale language = texts.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : texts.getLocale();
        String title = texts.getString(key + ".title");
        String text = texts.getString(key + ".text");
        boolean rest = asked.getRequestURI().startsWith(REST);
        byte[] body = (rest ? problem(title, text) : page(language, title, text)).getBytes(StandardCharsets.UTF_8);
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setIntHeader("Retry-After", SECONDS_UNTIL_ASKING_AGAIN);
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Language", language.toLanguageTag());
        answer.setContentType(rest ? "application/problem+json" : "text/html;charset=utf-8");
        if (!rest) {
            answer.setIntHeader("Refresh", SECONDS_UNTIL_ASKING_AGAIN);
            answer.setHeader("Content-Security-Policy", "default-src 'none'");
        }
        answer.setContentLength(body.length);
        answer.getOutputStream().write(body);
    }

    private static ResourceBundle texts(Locale wanted) {
        return ResourceBundle.getBundle(
                "i18n.edge",
                wanted == null ? Locale.ENGLISH : wanted,
                OnlyWholeAnswers.class.getClassLoader(),
                ENGLISH_ELSE);
    }

    /** Our words have no sign that would have to be written otherwise, neither here nor in a page. */
    private static String problem(String title, String text) {
        return "{\"type\":\"urn:etwin:problem:503\",\"title\":\"" + title + "\",\"status\":503,\"detail\":\"" + text
                + "\"}";
    }

    private static String page(Locale language, String title, String text) {
        return "<!doctype html><html lang=\"" + language.toLanguageTag() + "\"><head><title>" + title
                + "</title><meta name=\"viewport\" content=\"width=device-width\"></head><body><main><h1>" + title
                + "</h1><p>" + text + "</p></main></body></html>";
    }
}
