package org.etwin.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileWordsTest {
    @ParameterizedTest
    @CsvSource({"0,0 B", "999,999 B", "1000,1 kB", "2400000,2.4 MB", "10000000,10 MB", "999999,1 MB", "104857600,105 MB"
    })
    void aSizeIsToldAsPeopleCount(long bytes, String words) {
        assertThat(FileSizes.words(bytes, Locale.ENGLISH)).isEqualTo(words);
    }

    @Test
    void aLanguageWritesItsOwnComma() {
        assertThat(FileSizes.words(2_400_000, new Locale("sl"))).isEqualTo("2,4 MB");
    }

    @Test
    void markupIsNoImageUnlessItIsNamed() {
        assertThat(FileKinds.takes(Set.of("image/*"), "image/png")).isTrue();
        assertThat(FileKinds.takes(Set.of("image/*"), "image/svg+xml")).isFalse();
        assertThat(FileKinds.takes(Set.of("image/svg+xml"), "image/svg+xml")).isTrue();
    }

    @Test
    void peopleReadEndingsInsteadOfTypes() {
        assertThat(FileKinds.endings(Set.of("application/pdf", "image/*", "x/y")))
                .containsExactly(".pdf", ".gif", ".jpg", ".jpeg", ".png", ".webp", "x/y");
    }
}
