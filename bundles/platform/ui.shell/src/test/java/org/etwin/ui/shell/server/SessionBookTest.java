package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.lang.reflect.Proxy;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class SessionBookTest {
    private final SessionBook book = new SessionBook(null);
    private final VaadinSession session = new VaadinSession(null);
    private final ReentrantLock lock = new ReentrantLock();

    @Test
    void theHandshakeOfAWebSocketFindsTheSessionOfThePage() {
        book.enter(http("node01-org.etwin.ui.shell"), session, lock);

        assertThat(book.session(http("node01"))).isSameAs(session);
        assertThat(book.lock(http("node01"))).isSameAs(lock);
    }

    @Test
    void afterASignInOnlyTheNewIdLeadsToTheSession() {
        book.enter(http("before"), session, lock);
        book.enter(http("after"), session, lock);

        assertThat(book.session(http("before"))).isNull();
        assertThat(book.session(http("after"))).isSameAs(session);
    }

    @Test
    void aSessionThatEndedIsForgotten() {
        book.enter(http("node01"), session, lock);
        book.forget(session);

        assertThat(book.session(http("node01"))).isNull();
        assertThat(book.sessions()).isZero();
    }

    private WrappedSession http(String id) {
        return (WrappedSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WrappedSession.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getId");
                    return id;
                });
    }
}
