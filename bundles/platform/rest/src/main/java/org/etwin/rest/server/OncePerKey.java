package org.etwin.rest.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.WriterInterceptor;
import javax.ws.rs.ext.WriterInterceptorContext;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/**
 * A call that carries a key is done once: who sends it again, because the answer got lost or a button was pressed twice,
 * gets the first answer again. The same for all operations that make or decide something.
 */
public final class OncePerKey implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";
    private static final Pattern FITS = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final List<String> KEPT =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE);

    private final Answers answers;
    private final boolean keeping;

    /** @param keeping whether what is answered may be kept */
    public OncePerKey(Answers answers, boolean keeping) {
        this.answers = answers;
        this.keeping = keeping;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(KEY);
        if (key == null
                || !(request.getProperty(Authentication.ACTOR) instanceof Actor actor)
                || actor.account().isEmpty()) {
            return;
        }
        if (!FITS.matcher(key).matches()) {
            throw new Rejected(Rejection.invalid(KEY, "rest.rejected.key"));
        }
        String call = String.join(
                "\n",
                actor.account().orElseThrow().toString(),
                request.getUriInfo().getRequestUri().toString(),
                key);
        ReadBody body = new ReadBody(request.getEntityStream());
        Answers.Begun begun = answers.begin(ReadBody.hash(call), current());
        if (begun.run().isPresent()) {
            request.setEntityStream(body);
            exchange().put(Running.class, new Running(begun.run().get(), body));
            return;
        }
        Answers.Done done =
                begun.done().orElseThrow(() -> new Rejected(Rejection.conflict("rest.rejected.key-running")));
        if (done.body() != null && !done.body().equals(body.hashOfAll())) {
            throw new Rejected(Rejection.invalid(KEY, "rest.rejected.key-body"));
        }
        if (done.answer() == null) {
            throw new Rejected(Rejection.conflict("rest.rejected.key-done"));
        }
        request.abortWith(again(done.answer()));
    }

    private static Response again(Answers.Answer answer) {
        Response.ResponseBuilder again = Response.status(answer.status()).header(REPLAYED, "true");
        answer.headers().forEach(again::header);
        if (answer.text() != null) {
            again.entity(answer.text().getBytes(StandardCharsets.UTF_8));
        }
        return again.build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) throws IOException {
        Running running = exchange().get(Running.class);
        if (running == null) {
            return;
        }
        running.run().over();
        running.status = answer.getStatus();
        if (!answer.hasEntity()) {
            exchange().remove(Running.class);
            settle(running, kept(answer.getHeaders()), null);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Running running = exchange().remove(Running.class);
        if (running == null) {
            context.proceed();
            return;
        }
        OutputStream out = context.getOutputStream();
        WrittenBody written = new WrittenBody(out);
        context.setOutputStream(written);
        boolean whole = false;
        try {
            context.proceed();
            whole = true;
        } finally {
            context.setOutputStream(out);
            settle(running, whole ? kept(context.getHeaders()) : null, written.text());
        }
    }

    /** What is longer than is kept is done, but not told again. */
    private void settle(Running running, Map<String, String> headers, String text) throws IOException {
        boolean told = keeping && headers != null && !WrittenBody.TOO_LONG.equals(text);
        running.run()
                .answered(
                        running.body().hashOfAll(),
                        running.status,
                        told ? new Answers.Answer(running.status, headers, text) : null);
    }

    private static Map<String, String> kept(Map<String, List<Object>> headers) {
        Map<String, String> kept = new HashMap<>();
        KEPT.forEach(name -> {
            List<Object> values = headers.get(name);
            if (values != null && !values.isEmpty()) {
                kept.put(name, values.get(0).toString());
            }
        });
        return kept;
    }

    /** A thread that lost its call must not note anything for it later. */
    private static BooleanSupplier current() {
        Exchange mine = exchange();
        return () -> {
            Message now = JAXRSUtils.getCurrentMessage();
            return now != null && now.getExchange() == mine;
        };
    }

    private static Exchange exchange() {
        return JAXRSUtils.getCurrentMessage().getExchange();
    }

    private static final class Running {
        private final Answers.Run run;
        private final ReadBody body;
        private int status;

        Running(Answers.Run run, ReadBody body) {
            this.run = run;
            this.body = body;
        }

        Answers.Run run() {
            return run;
        }

        ReadBody body() {
            return body;
        }
    }
}
