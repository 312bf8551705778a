package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.etwin.platform.Id;
import org.junit.jupiter.api.Test;

class AvatarTest {
    @Test
    void initialsAreOfTheFirstAndTheLastName() {
        assertThat(Avatar.initials("Tina Kranjc")).isEqualTo("TK");
        assertThat(Avatar.initials("María del Carmen García")).isEqualTo("MG");
        assertThat(Avatar.initials("ana")).isEqualTo("A");
        assertThat(Avatar.initials("Željko Čeh-Šubic")).isEqualTo("ŽŠ");
    }

    @Test
    void whoHasNoNameAnyMoreHasADash() {
        assertThat(Avatar.initials(" ")).isEqualTo("–");
        assertThat(Avatar.initials(null)).isEqualTo("–");
        assertThat(new Avatar("", new Id(42)).getClassNames()).contains("former");
    }

    @Test
    void aLetterOfTwoHalvesIsNotCut() {
        assertThat(Avatar.initials("𝒜da 𝒷ea")).isEqualTo("𝒜𝒷");
    }

    @Test
    void oneIdAlwaysHasOneColourAndOnePattern() {
        assertThat(Palette.of(new Id(42))).isEqualTo(Palette.of(new Id(42))).isBetween(0, Palette.SIZE - 1);
        assertThat(GeneratedCover.pattern(new Id(42)))
                .isEqualTo(GeneratedCover.pattern(new Id(42)))
                .isNotEqualTo(GeneratedCover.pattern(new Id(43)));
    }
}
