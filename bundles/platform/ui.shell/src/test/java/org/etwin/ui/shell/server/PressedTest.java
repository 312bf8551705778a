package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PressedTest {
    private static final String LONG = "for(;;);[{\"text\":\"Živjo, 你好, 🌻\"}]".repeat(500);

    @Test
    void aLongTextTakesATenthAndComesBackAsItWas() {
        String small = Pressed.small(LONG);
        assertThat(small.length()).isLessThan(LONG.length() / 10);
        assertThat(Pressed.whole(small)).isEqualTo(LONG);
    }

    @Test
    void whatIsSmallAlreadyStays() {
        String small = Pressed.small(LONG);
        assertThat(Pressed.small(small)).isSameAs(small);
        assertThat(Pressed.small("for(;;);[{}]")).isEqualTo("for(;;);[{}]");
        assertThat(Pressed.whole("for(;;);[{}]")).isEqualTo("for(;;);[{}]");
        assertThat(Pressed.small(null)).isNull();
        assertThat(Pressed.whole(null)).isNull();
    }
}
