package org.etwin.edge.core;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Lets an answer to a call over REST pass only when our interface gave it. While that is just being made, the web server
 * would say that nothing is here, or the pages would answer, which take every address that nobody else wants.
 */
final class RestAnswer extends HttpServletResponseWrapper {
    /** What {@code org.etwin.rest} writes into each request that it answers. */
    static final String OURS = "org.etwin.rest.answered";

    private final HttpServletRequest asked;

    RestAnswer(HttpServletRequest asked, HttpServletResponse answer) {
        super(answer);
        this.asked = asked;
    }

    boolean isOurs() {
        return asked.isAsyncStarted() || asked.getAttribute(OURS) != null;
    }

    @Override
    public void sendError(int status) throws IOException {
        if (isOurs()) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String words) throws IOException {
        if (isOurs()) {
            super.sendError(status, words);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (isOurs()) {
            super.flushBuffer();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Ours();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isOurs()
                ? super.getWriter()
                : new PrintWriter(new OutputStreamWriter(new Ours(), StandardCharsets.UTF_8));
    }

    /** Whose it is, is known when the first byte comes. */
    private final class Ours extends ServletOutputStream {
        private ServletOutputStream out() throws IOException {
            return RestAnswer.super.getOutputStream();
        }

        @Override
        public void write(int single) throws IOException {
            if (isOurs()) {
                out().write(single);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (isOurs()) {
                out().write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (isOurs()) {
                out().flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (isOurs()) {
                out().close();
            }
        }

        @Override
        public boolean isReady() {
            return !isOurs() || whole().isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            whole().setWriteListener(listener);
        }

        private ServletOutputStream whole() {
            try {
                return out();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
