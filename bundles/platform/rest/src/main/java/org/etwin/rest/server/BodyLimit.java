package org.etwin.rest.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;

/**
 * Refuses a body that is too large: at once where its length is given, otherwise when it is read that far. Bodies of GET are
 * read by nobody, and to ask whether there is one costs more than it seems.
 */
public final class BodyLimit implements ContainerRequestFilter {
    private static final int TOO_LARGE = 413;
    private final long most;

    public BodyLimit(long most) {
        this.most = most;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > most) {
            throw new ClientErrorException(TOO_LARGE);
        }
        if (!request.getMethod().equals(HttpMethod.GET) && request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return taken(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            return taken(read, read);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private int taken(int read, int count) {
            if (read >= 0) {
                left -= count;
                if (left < 0) {
                    throw new ClientErrorException(TOO_LARGE);
                }
            }
            return read;
        }
    }
}
