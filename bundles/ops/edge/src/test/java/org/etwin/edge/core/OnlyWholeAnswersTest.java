package org.etwin.edge.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnlyWholeAnswersTest {
    private final Map<String, Object> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean started = true;
    private boolean stopping;
    private int status = 200;
    private boolean reached;
    private Locale language = Locale.ENGLISH;

    @Test
    void beforeTheStartIsOverEverybodyIsToldToComeAgain() throws Exception {
        started = false;
        ask("/api/v1/schools", nothing());
        assertThat(status).isEqualTo(503);
        assertThat(reached).isFalse();
        assertThat(headers).containsEntry("Retry-After", 5).containsEntry("type", "application/problem+json");
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("\"detail\":\"This takes less than a minute");
    }

    @Test
    void beforeTheStartIsOverPeopleSeeAPageThatComesAgain() throws Exception {
        started = false;
        language = Locale.forLanguageTag("sl-SI");
        ask("/groups", nothing());
        assertThat(status).isEqualTo(503);
        assertThat(headers).containsEntry("Refresh", 5);
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("<h1>eTwin se zaganja</h1>", "lang=\"sl\"");
    }

    @Test
    void whoseLanguageWeDoNotHaveReadsEnglish() throws Exception {
        started = false;
        language = Locale.JAPANESE;
        ask("/groups", nothing());
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("<h1>eTwin is starting</h1>", "lang=\"en\"");
    }

    @Test
    void watchdogsAreAnsweredFromTheBeginning() throws Exception {
        started = false;
        ask("/health/ready", nothing());
        assertThat(reached).isTrue();
        assertThat(status).isEqualTo(200);
    }

    @Test
    void onceTheEndHasBegunNothingIsSaidToBeGone() throws Exception {
        stopping = true;
        ask("/api/v1/schools", nothing());
        assertThat(status).isEqualTo(503);
        assertThat(reached).isFalse();
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("eTwin is being stopped");
    }

    @Test
    void aCallThatNobodyAnsweredIsNotConfirmed() throws Exception {
        ask("/api/v1/schools", nothing());
        assertThat(status).isEqualTo(503);
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("send it again");
    }

    @Test
    void aCallThatReachedNobodyIsNotSaidToAskForWhatIsNotThere() throws Exception {
        ask("/api/v1/schools", (request, response) -> ((HttpServletResponse) response).sendError(404));
        assertThat(status).isEqualTo(503);
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("send it again");
    }

    @Test
    void whatOursAnswerStaysAsItIs() throws Exception {
        ask("/api/v1/schools", (request, response) -> request.setAttribute(RestAnswer.OURS, true));
        assertThat(status).isEqualTo(200);
        assertThat(body.size()).isZero();
    }

    @Test
    void aPageIsNoAnswerToACall() throws Exception {
        ask("/api/v1/schools", (request, response) -> response.getOutputStream().write('<'));
        assertThat(status).isEqualTo(503);
        assertThat(body.toString(StandardCharsets.UTF_8)).startsWith("{").contains("send it again");
    }

    @Test
    void pagesMayBeEmpty() throws Exception {
        ask("/VAADIN/push", nothing());
        assertThat(status).isEqualTo(200);
    }

    private static FilterChain nothing() {
        return (request, response) -> {};
    }

    private void ask(String path, FilterChain rest) throws Exception {
        HttpServletRequest request = fake(HttpServletRequest.class, (name, values) -> switch (name) {
            case "getRequestURI" -> path;
            case "getLocale" -> language;
            case "isAsyncStarted" -> false;
            case "getAttribute" -> attributes.get((String) values[0]);
            case "setAttribute" -> attributes.put((String) values[0], values[1]);
            default -> throw new AssertionError(name);
        });
        HttpServletResponse response = fake(HttpServletResponse.class, this::answered);
        new OnlyWholeAnswers(() -> started, () -> stopping).doFilter(request, response, (in, out) -> {
            reached = true;
            rest.doFilter(in, out);
        });
    }

    private Object answered(String name, Object[] values) {
        return switch (name) {
            case "isCommitted" -> false;
            case "getStatus" -> status;
            case "getContentType" -> headers.get("type");
            case "getHeader" -> headers.get(values[0]);
            case "getOutputStream" -> out();
            case "setStatus" -> status = (int) values[0];
            case "setContentType" -> headers.put("type", values[0]);
            case "setHeader", "setIntHeader" -> headers.put((String) values[0], values[1]);
            case "setContentLength", "reset" -> null;
            default -> throw new AssertionError(name);
        };
    }

    private ServletOutputStream out() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new AssertionError("not expected to be asked");
            }
        };
    }

    private interface Called {
        Object with(String name, Object[] values);
    }

    private static <T> T fake(Class<T> type, Called called) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    Object result = called.with(method.getName(), values);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }
}
