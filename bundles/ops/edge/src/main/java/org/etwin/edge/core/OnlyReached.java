package org.etwin.edge.core;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * The web server opens its port a moment before it asks anybody what to answer, and closes it a moment after; in these
 * moments it says that nothing is here, which a program that asks about its own things would believe. What was said
 * without us having been asked becomes "come again".
 */
final class OnlyReached implements HttpConfiguration.Customizer {
    /** Set in each request that reached us. */
    static final String REACHED = "org.etwin.edge.reached";

    private static final HttpFields AGAIN = HttpFields.build()
            .add(HttpHeader.RETRY_AFTER, OnlyWholeAnswers.SECONDS_UNTIL_ASKING_AGAIN)
            .add(new HttpField(HttpHeader.CONTENT_LENGTH, "0"))
            .asImmutable();

    private final HttpConfiguration.Customizer then;

    OnlyReached(HttpConfiguration.Customizer then) {
        this.then = then;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        request.addHttpStreamWrapper(stream -> new Held(stream, request));
        return then.customize(request, answer);
    }

    private static final class Held extends HttpStream.Wrapper {
        private final Request request;

        Held(HttpStream stream, Request request) {
            super(stream);
            this.request = request;
        }

        @Override
        public void send(
                MetaData.Request asked, MetaData.Response said, boolean last, ByteBuffer content, Callback sent) {
            boolean unasked = said != null && said.getStatus() == HttpStatus.NOT_FOUND_404 && last && !isReached();
            if (unasked) {
                MetaData.Response again =
                        new MetaData.Response(HttpStatus.SERVICE_UNAVAILABLE_503, null, said.getHttpVersion(), AGAIN);
                super.send(asked, again, true, null, sent);
            } else {
                super.send(asked, said, last, content, sent);
            }
        }

        private boolean isReached() {
            return request.getAttribute(REACHED) != null;
        }
    }
}
