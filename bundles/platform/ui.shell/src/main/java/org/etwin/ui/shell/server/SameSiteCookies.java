package org.etwin.ui.shell.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/**
 * Adds what the server has no setting for to the cookie of a session, in the moment in which it is made: other sites' forms
 * and pictures do not bring it along, and over https it travels only so.
 */
class SameSiteCookies extends HttpServletRequestWrapper {
    private static final String COOKIES = "Set-Cookie";
    private static final String SAME_SITE = "; SameSite=Lax";
    private static final String SECURE = "; Secure";

    private final HttpServletResponse response;

    SameSiteCookies(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        if (create) {
            amend();
        }
        return session;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        amend();
        return id;
    }

    private void amend() {
        List<String> cookies = List.copyOf(response.getHeaders(COOKIES));
        List<String> amended =
                cookies.stream().map(cookie -> amended(cookie, isSecure())).toList();
        if (response.isCommitted() || amended.equals(cookies)) {
            return;
        }
        response.setHeader(COOKIES, amended.get(0));
        amended.stream().skip(1).forEach(cookie -> response.addHeader(COOKIES, cookie));
    }

    static String amended(String cookie, boolean secure) {
        String withSite = cookie.contains("SameSite") ? cookie : cookie + SAME_SITE;
        return !secure || withSite.contains(SECURE) ? withSite : withSite + SECURE;
    }
}
