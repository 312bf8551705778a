package org.etwin.identity.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Words words = new WordLists(new Random(7)::nextInt).in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "Ana,ana",
        "Živa Marija,ziva",
        "Jean-Luc,jean",
        "Þórður,thordur",
        "Łukasz,lukasz",
        "Ömer,omer",
        "İpek,ipek",
        "Оксана,oksana",
        "Γιώργος,giorgos",
        "ნინო,nino",
        "Անի,ani",
        "ليلى,lyla",
        "愛,pupil"
    })
    void givenNamesOfEveryScriptBecomeSomethingToType(String name, String typed) {
        assertThat(words.userNames(name, 4)).first().asString().matches(typed + "\\.[a-z]+");
    }

    @Test
    void theLastNamesToTryHaveANumberSoThatOneIsAlwaysFree() {
        assertThat(words.userNames("Ana", 20))
                .hasSizeGreaterThan(15)
                .element(19)
                .asString()
                .matches("ana\\.[a-z]+\\d{4}");
    }

    @Test
    void passwordsAreTwoShortWordsAndANumber() {
        assertThat(words.password()).matches("[a-z]{3,7}-[a-z]{3,7}-[2-9]{4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sl"})
    void aPasswordHasMoreThan28BitsInEveryLanguage(String language) {
        assertThat(new Words(language, new Random(7)::nextInt).entropy()).isGreaterThan(28);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sl"})
    void wordsHaveNoLettersThatAreMistakenAndNoneTwice(String language) {
        assertThat(new Words(language, new Random(7)::nextInt).all())
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).matches("[a-z]{3,12}").doesNotContain("rn", "vv"));
    }

    @Test
    void whoSpeaksALanguageWithoutWordsGetsEnglishOnes() {
        WordLists lists = new WordLists(new Random(7)::nextInt);

        assertThat(lists.in(Locale.GERMAN)).isSameAs(lists.in(Locale.ENGLISH));
        assertThat(lists.in(new Locale("sl", "SI"))).isNotSameAs(lists.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "' Tulip  River 4827',tulip-river-4827",
        "tulip–river–4827,tulip-river-4827",
        "TULIP_RIVER-4827,tulip-river-4827"
    })
    void blanksCapitalsAndLongDashesAreForgiven(String typed, String meant) {
        assertThat(Typed.password(typed)).isEqualTo(meant);
    }
}
