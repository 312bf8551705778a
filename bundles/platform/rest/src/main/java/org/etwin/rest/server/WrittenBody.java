package org.etwin.rest.server;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An answer on its way, of which the beginning is remembered. */
final class WrittenBody extends FilterOutputStream {
    /** Instead of what is longer than is kept. */
    static final String TOO_LONG = "…";

    private static final int MOST = 64 * 1024;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean tooLong;

    WrittenBody(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        if (room(1)) {
            kept.write(one);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        if (room(length)) {
            kept.write(bytes, from, length);
        }
    }

    private boolean room(int more) {
        tooLong |= kept.size() + more > MOST;
        return !tooLong;
    }

    String text() {
        return tooLong ? TOO_LONG : kept.toString(StandardCharsets.UTF_8);
    }
}
