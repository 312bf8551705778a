package org.etwin.edge.core;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.etwin.edge.Shape;
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
                    Shape.ofVerb(request.getMethod()),
                    Shape.of(request.getHttpURI().getPath()),
                    response.getStatus(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime()),
                    Response.getContentBytesWritten(response));
        }
    }
}
