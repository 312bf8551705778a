package org.etwin.ui.shell.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.etwin.platform.Id;
import org.etwin.platform.events.Event;
import org.junit.jupiter.api.Test;

class LiveSubscriptionsTest {
    @Test
    void theIdsInAnEventAreFound() {
        Id space = new Id(77);
        assertThat(LiveSubscriptions.idsIn(
                        "{\"space\":\"" + space + "\",\"text\":\"a word of 13 c\",\"n\":1234567890123}"))
                .containsExactly(space.toString());
    }

    @Test
    void aPageThatIsNotOpenIsNotWoken() {
        LiveSubscriptions live = new LiveSubscriptions();
        AtomicInteger calls = new AtomicInteger();
        live.on(new Div(), "spaces.", calls::incrementAndGet);
        live.on(new Event(1, new Id(1), "spaces.update-posted", 1, Instant.EPOCH, "{}"));
        assertThat(calls).hasValue(0);
    }
}
