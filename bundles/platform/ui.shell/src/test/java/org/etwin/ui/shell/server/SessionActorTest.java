package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.etwin.platform.Texts;
import org.junit.jupiter.api.Test;

class SessionActorTest {
    private static final List<Locale> OURS =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"), Locale.forLanguageTag("sl"));

    private final SessionActor actor = new SessionActor(null, null, new ThreeLanguages());

    @Test
    void theFirstLanguageOfTheBrowserThatWeHaveIsSpoken() {
        assertThat(actor.wanted("de-DE,fi-FI;q=0.8,en;q=0.5")).isEqualTo(Locale.forLanguageTag("fi"));
    }

    @Test
    void aLanguageWithACountryIsNotPassedOverForALaterOneWithout() {
        assertThat(actor.wanted("sl-SI,en;q=0.9")).isEqualTo(Locale.forLanguageTag("sl"));
    }

    @Test
    void whoAsksForNoneOfOursReadsEnglish() {
        assertThat(actor.wanted("ja-JP")).isEqualTo(Locale.ENGLISH);
        assertThat(actor.wanted(null)).isEqualTo(Locale.ENGLISH);
        assertThat(actor.wanted(";;q")).isEqualTo(Locale.ENGLISH);
    }

    private static final class ThreeLanguages implements Texts {
        @Override
        public String text(Locale language, String key, Object... args) {
            return key;
        }

        @Override
        public boolean has(String key) {
            return false;
        }

        @Override
        public List<Locale> languages() {
            return OURS;
        }

        @Override
        public Locale closest(Locale wanted) {
            return OURS.stream()
                    .filter(each -> each.getLanguage().equals(wanted.getLanguage()))
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        }
    }
}
