package org.etwin.metrics.core;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.etwin.edge.Network;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** {@code /metrics} in the text form of Prometheus. For who may not read it, there is nothing. */
@Component(service = Servlet.class, configurationPid = "org.etwin.metrics")
@Designate(ocd = MetricsServlet.Settings.class)
@HttpWhiteboardServletName("org.etwin.metrics")
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardContextSelect(MetricsContext.SELECT)
public class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Registry registry;
    private final transient Readers readers;
    private final transient PrometheusTextFormatWriter format = PrometheusTextFormatWriter.create();

    @ObjectClassDefinition(name = "eTwin metrics")
    public @interface Settings {
        @AttributeDefinition(
                description = "Machines that may read the figures, with commas between: 10.0.0.7, 10.1.0.0/16")
        String from() default "127.0.0.0/8, ::1";

        @AttributeDefinition(
                type = AttributeType.PASSWORD,
                description =
                        "Who sends it as a bearer token may read them from anywhere; at least 16 signs, or nobody")
        String token() default "";

        @AttributeDefinition(
                description = "Above so many statements a request names them in the log, and each answer tells its"
                        + " number; 0: nobody counts")
        int statements_most() default 0;
    }

    @Activate
    public MetricsServlet(@Reference Registry registry, Settings settings) {
        this.registry = registry;
        this.readers =
                new Readers(Network.all(settings.from()), settings.token().strip());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean byProxy = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        if (!readers.may(request.getRemoteAddr(), byProxy, request.getHeader("Authorization"))) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        format.write(text, registry.figures().scrape());
        response.setContentType(format.getContentType());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(text.size());
        text.writeTo(response.getOutputStream());
    }
}
