package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.atmosphere.cpr.AtmosphereResourceImpl;
import org.junit.jupiter.api.Test;

class ClosedOnceTest {
    private final Open open = new Open();
    private final ClosedOnce connection = new ClosedOnce(new UI());

    ClosedOnceTest() {
        connection.connect(open);
    }

    @Test
    void whatFlowClosesAtmosphereLeavesAlone() {
        connection.disconnect();
        assertThat(open.closed).isEqualTo(1);
        assertThat(open.getAndSetInClosingPhase()).as("marked").isTrue();
        assertThat(connection.isConnected()).isFalse();
    }

    @Test
    void whatAtmosphereClosesFlowOnlyForgets() {
        open.getAndSetInClosingPhase();
        connection.disconnect();
        assertThat(open.closed).isZero();
        assertThat(connection.isConnected()).isFalse();
    }

    @Test
    void whatAnswersAlreadyIsLeftToAtmosphere() {
        open.resumed = true;
        connection.disconnect();
        assertThat(open.closed).isZero();
        assertThat(open.getAndSetInClosingPhase()).as("marked").isFalse();
        assertThat(connection.isConnected()).isFalse();
    }

    @Test
    void whatIsClosedTwiceIsClosedOnce() {
        connection.disconnect();
        connection.disconnect();
        assertThat(open.closed).isEqualTo(1);
    }

    @Test
    void whoComesBackIsConnectedAgain() {
        connection.disconnect();
        Open again = new Open();
        connection.connect(again);
        assertThat(connection.isConnected()).isTrue();
        connection.disconnect();
        assertThat(again.closed).isEqualTo(1);
    }

    private static final class Open extends AtmosphereResourceImpl {
        private boolean resumed;
        private int closed;

        @Override
        public boolean isResumed() {
            return resumed;
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
