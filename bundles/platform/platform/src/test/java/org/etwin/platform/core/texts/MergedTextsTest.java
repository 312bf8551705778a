package org.etwin.platform.core.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.platform.Texts;
import org.junit.jupiter.api.Test;

class MergedTextsTest {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private final Texts texts = ClasspathTexts.read();

    @Test
    void argumentsArePutInInTheSameLanguage() {
        assertThat(texts.text(Locale.ENGLISH, "sample.hello", "Tina", 1234))
                .isEqualTo("Hello Tina, you have 1,234 letters");
        assertThat(texts.text(FINNISH, "sample.hello", "Tina", 1234))
                .isEqualTo("Hei Tina, sinulla on 1\u00a0234 kirjettä");
    }

    @Test
    void whatIsNotTranslatedIsEnglishAndWhatIsNotThereIsItsKey() {
        assertThat(texts.text(FINNISH, "sample.only-english")).isEqualTo("Only in English");
        assertThat(texts.text(FINNISH, "sample.nothing")).isEqualTo("<sample.nothing>");
        assertThat(texts.has("sample.only-english")).isTrue();
        assertThat(texts.has("sample.nothing")).isFalse();
    }

    @Test
    void aBrokenPatternIsShownAsItIs() {
        assertThat(texts.text(Locale.ENGLISH, "sample.broken", 1)).isEqualTo("An open brace {");
    }

    @Test
    void theClosestLanguageIsTaken() {
        assertThat(texts.closest(Locale.forLanguageTag("fi-FI"))).isEqualTo(FINNISH);
        assertThat(texts.closest(Locale.forLanguageTag("ja"))).isEqualTo(Locale.ENGLISH);
        assertThat(texts.closest(Locale.forLanguageTag("ar"))).isEqualTo(Locale.ENGLISH);
        assertThat(texts.closest(null)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void thePseudoLanguageIsEnglishBetweenMarks() {
        assertThat(texts.text(MergedTexts.PSEUDO, "sample.only-english"))
                .startsWith("\u200f[")
                .contains("Only in English")
                .endsWith("]\u200f");
    }

    @Test
    void aLanguageThatABundleBringsIsOfferedWhileItIsThere() {
        MergedTexts merged = new MergedTexts(false) {};
        Locale croatian = Locale.forLanguageTag("hr");
        merged.use(List.of(new TextSource("pack", 10, Map.of(croatian, Map.of("school", "škola")))));
        assertThat(merged.closest(croatian)).isEqualTo(Locale.ENGLISH);

        merged.offer(List.of(croatian, Locale.ENGLISH));
        assertThat(merged.languages()).hasSize(4).contains(croatian).startsWith(Locale.ENGLISH);
        assertThat(merged.text(Locale.forLanguageTag("hr-HR"), "school")).isEqualTo("škola");

        merged.offer(List.of());
        assertThat(merged.languages()).doesNotContain(croatian);
    }

    @Test
    void theHigherRankingWinsWhateverTheOrder() {
        TextSource ours =
                new TextSource("ours", 0, Map.of(Locale.ENGLISH, Map.of("pupil", "pupil", "school", "school")));
        TextSource plugin = new TextSource("plugin", 5, Map.of(Locale.ENGLISH, Map.of("pupil", "student")));

        for (List<TextSource> order : List.of(List.of(ours, plugin), List.of(plugin, ours))) {
            MergedTexts merged = new MergedTexts(false) {};
            merged.use(order);
            assertThat(merged.text(Locale.ENGLISH, "pupil")).isEqualTo("student");
            assertThat(merged.text(Locale.ENGLISH, "school")).isEqualTo("school");
            merged.use(List.of(ours));
            assertThat(merged.text(Locale.ENGLISH, "pupil")).isEqualTo("pupil");
        }
    }
}
