package org.etwin.platform.core.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Whether people may be sent here: 200, or 503 and, to who asks from this machine, what it waits for. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("org.etwin.platform.ready")
@HttpWhiteboardServletPattern("/ready")
@HttpWhiteboardContextSelect(HealthContext.SELECT)
public class Ready extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SECONDS_UNTIL_ASKING_AGAIN = 2;

    private final transient Readiness readiness;
    private final transient ObjectMapper json = new ObjectMapper();

    @Activate
    public Ready(@Reference Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> waitingFor = readiness.waitingFor();
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        if (!waitingFor.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setIntHeader("Retry-After", SECONDS_UNTIL_ASKING_AGAIN);
        }
        response.getWriter()
                .print(json.writeValueAsString(
                        waitingFor.isEmpty() || !isLocal(request)
                                ? Map.of("ready", waitingFor.isEmpty())
                                : Map.of("ready", false, "waitingFor", waitingFor)));
    }

    private boolean isLocal(HttpServletRequest request) throws IOException {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
