package org.etwin.metrics.core;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.etwin.edge.Shape;
import org.etwin.persistence.SentStatements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.Preprocessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * While the operator wants to know: each answer tells in {@code Server-Timing} how many statements it took until it was
 * begun to be written, and a request that took more than it should names them in the log, without any value.
 */
@Component(service = Preprocessor.class, configurationPid = "org.etwin.metrics")
public final class StatementFigures implements Preprocessor {
    static final String HEADER = "Server-Timing";
    private static final Logger LOG = LoggerFactory.getLogger("org.etwin.statements");
    private static final Pattern COLUMNS =
            Pattern.compile("^(SELECT|INSERT INTO \\w+) .*?( FROM | VALUES )", Pattern.DOTALL);
    private static final int LENGTH = 150;
    private static final String PUSH = "/VAADIN/push";

    private final SentStatements statements;
    private volatile int most;

    @Activate
    public StatementFigures(@Reference SentStatements statements, MetricsServlet.Settings settings) {
        this.statements = statements;
        this.most = settings.statements_most();
    }

    @Modified
    void changed(MetricsServlet.Settings settings) {
        most = settings.statements_most();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (most <= 0 || asked.getRequestURI().startsWith(PUSH)) {
            rest.doFilter(request, response);
            return;
        }
        try (SentStatements.Noted noted = statements.note()) {
            Telling telling = new Telling((HttpServletResponse) response, noted);
            try {
                rest.doFilter(request, telling);
                telling.tell();
            } finally {
                nameTooMany(asked, noted.sent());
            }
        }
    }

    private void nameTooMany(HttpServletRequest asked, List<String> sent) {
        if (sent.size() > most) {
            LOG.info(
                    "{} {} sent {} statements: {}",
                    Shape.ofVerb(asked.getMethod()),
                    Shape.of(asked.getRequestURI()),
                    sent.size(),
                    named(sent));
        }
    }

    /** Each once with how often it was sent, without its columns, so that all fit into one line of the log. */
    private static String named(List<String> sent) {
        Map<String, Integer> times = new LinkedHashMap<>();
        sent.forEach(each -> times.merge(COLUMNS.matcher(each).replaceFirst("$1 …$2"), 1, Integer::sum));
        return times.entrySet().stream()
                .map(each -> each.getValue() + " × "
                        + each.getKey().substring(0, Math.min(each.getKey().length(), LENGTH)))
                .collect(Collectors.joining("; "));
    }

    /** Tells before the first byte goes out: later there is no header any more. */
    private static final class Telling extends HttpServletResponseWrapper {
        private final SentStatements.Noted noted;

        Telling(HttpServletResponse response, SentStatements.Noted noted) {
            super(response);
            this.noted = noted;
        }

        void tell() {
            if (!isCommitted()) {
                setHeader(HEADER, "statements;desc=\"" + noted.sent().size() + "\"");
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            tell();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            tell();
            return super.getWriter();
        }

        @Override
        public void flushBuffer() throws IOException {
            tell();
            super.flushBuffer();
        }

        @Override
        public void sendError(int status) throws IOException {
            tell();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            tell();
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            tell();
            super.sendRedirect(location);
        }
    }
}
