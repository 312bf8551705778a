package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueueItemTest {
    @Test
    void theAgeIsGreenThenOrangeThenRedAgainstTheTarget() {
        assertThat(new QueueItem.Age(1, 5).tone()).isEqualTo(Tone.OK);
        assertThat(new QueueItem.Age(4, 5).tone()).isEqualTo(Tone.ACCENT);
        assertThat(new QueueItem.Age(5, 5).tone()).isEqualTo(Tone.ACCENT);
        assertThat(new QueueItem.Age(6, 5).tone()).isEqualTo(Tone.DANGER);
        assertThat(new QueueItem.Age(6, 20).tone()).isEqualTo(Tone.OK);
    }
}
