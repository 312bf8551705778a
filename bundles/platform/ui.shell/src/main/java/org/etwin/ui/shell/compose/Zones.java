package org.etwin.ui.shell.compose;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The browser's time zone: the page's script writes it into a cookie before the first request of the page. */
final class Zones {
    private static final String COOKIE = "etwin-zone";

    private Zones() {}

    static ZoneId current() {
        VaadinSession session = VaadinSession.getCurrent();
        ZoneId known = session == null ? null : session.getAttribute(ZoneId.class);
        if (known != null) {
            return known;
        }
        ZoneId told = told(VaadinRequest.getCurrent());
        if (told == null) {
            return ZoneOffset.UTC;
        }
        session.setAttribute(ZoneId.class, told);
        return told;
    }

    private static ZoneId told(VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies == null || VaadinSession.getCurrent() == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                return read(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
            }
        }
        return null;
    }

    private static ZoneId read(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
