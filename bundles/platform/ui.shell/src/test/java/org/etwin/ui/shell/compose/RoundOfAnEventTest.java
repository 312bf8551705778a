package org.etwin.ui.shell.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundOfAnEventTest {
    private final RoundOfAnEvent round = new RoundOfAnEvent();

    @Test
    void manyAskAndOneReads() {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assertThat(round.once("who is here", () -> {
                        read.add("read");
                        return "Ana";
                    }))
                    .isEqualTo("Ana");
        }
        assertThat(read).hasSize(1);
        assertThat(round.once("something else", () -> "Ben")).isEqualTo("Ben");
    }

    @Test
    void whoMayNotReadIsRefusedAloneAndTheNextReads() {
        assertThatThrownBy(() -> round.once("who is here", () -> {
                    throw new IllegalStateException("not in the space");
                }))
                .hasMessage("not in the space");
        assertThat(round.<String>once("who is here", () -> "Ana")).isEqualTo("Ana");
    }
}
