package org.etwin.edge.core;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.servlet.whiteboard.Preprocessor;

/** Sends who came by HTTP to HTTPS, if that is wanted, and tells browsers to come by HTTPS next time. */
@Component(service = Preprocessor.class, configurationPid = "org.etwin.edge")
@Designate(ocd = EdgeSettings.class)
public final class Https implements Preprocessor {
    private static final int PERMANENT = 308;
    private static final int USUAL_PORT = 443;

    private final boolean only;
    private final long seconds;
    private final URI outside;
    private final int port;

    @Activate
    public Https(EdgeSettings settings, BundleContext context) {
        this(
                settings.https_only(),
                settings.https_seconds(),
                context.getProperty("etwin.public-url"),
                context.getProperty("etwin.https.port"));
    }

    Https(boolean only, long seconds, String outside, String port) {
        this.only = only;
        this.seconds = seconds;
        this.outside = outside == null || outside.isBlank() ? null : URI.create(outside.strip());
        this.port = port == null || port.isBlank() ? USUAL_PORT : Integer.parseInt(port.strip());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (asked.isSecure()) {
            if (seconds > 0) {
                answer.setHeader("Strict-Transport-Security", "max-age=" + seconds);
            }
        } else if (only && !isOfTheMachine(asked)) {
            answer.setStatus(PERMANENT);
            answer.setHeader("Location", secure(asked));
            return;
        }
        rest.doFilter(request, response);
    }

    /** Watchdogs and Prometheus ask from this machine, without a certificate. */
    private static boolean isOfTheMachine(HttpServletRequest asked) {
        return asked.getRequestURI().startsWith("/health/")
                || asked.getRequestURI().equals("/metrics");
    }

    private String secure(HttpServletRequest asked) {
        String query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
        String authority = outside != null && "https".equals(outside.getScheme())
                ? outside.getRawAuthority()
                : host(asked) + (port == USUAL_PORT ? "" : ":" + port);
        return "https://" + authority + asked.getRequestURI() + query;
    }

    private static String host(HttpServletRequest asked) {
        String name = asked.getServerName();
        return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }
}
