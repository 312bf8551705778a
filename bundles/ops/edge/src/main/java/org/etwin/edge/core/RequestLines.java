package org.etwin.edge.core;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line a request, while that is wanted. It tells what was asked for and never by whom or about whom: no address, no
 * query, no header, and a star for each part of the path that could be a name, an id or a secret.
 */
@Component(
        service = {RequestLog.class, RequestLines.class},
        configurationPid = "org.etwin.edge")
public final class RequestLines implements RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("org.etwin.requests");
    private static final Pattern WORD = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20}){0,3}|v1|VAADIN");
    private static final String SOME = "*";
    private static final int MOST_PARTS = 8;

    private volatile boolean wanted;

    @Activate
    public RequestLines(EdgeSettings settings) {
        wanted = settings.log_requests();
    }

    @Modified
    void changed(EdgeSettings settings) {
        wanted = settings.log_requests();
    }

    public boolean areWanted() {
        return wanted;
    }

    /** Until the server starts again or the settings are edited. */
    public void want(boolean lines) {
        wanted = lines;
    }

    @Override
    public void log(Request request, Response response) {
        if (wanted) {
            LOG.info(
                    "{} {} {} {} ms {} bytes",
                    verb(request.getMethod()),
                    shape(request.getHttpURI().getPath()),
                    response.getStatus(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime()),
                    Response.getContentBytesWritten(response));
        }
    }

    private static String verb(String method) {
        return method != null && method.matches("[A-Z]{1,10}") ? method : SOME;
    }

    static String shape(String path) {
        if (path == null || path.isEmpty()) {
            return SOME;
        }
        return Stream.of(path.split("/", MOST_PARTS))
                .map(part -> part.isEmpty() || WORD.matcher(part).matches() ? part : SOME)
                .collect(Collectors.joining("/"));
    }
}
