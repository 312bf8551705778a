package org.etwin.ui.shell.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShellHeadTest {
    @Test
    void arabicAndItsPseudoLocaleAreWrittenFromRightToLeft() {
        assertThat(ShellHead.rightToLeft(Locale.forLanguageTag("ar-XB"))).isTrue();
        assertThat(ShellHead.rightToLeft(Locale.forLanguageTag("sl"))).isFalse();
    }
}
