package org.etwin.identity.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Words words = new Words(new Random(7)::nextInt);

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
        assertThat(words.password()).matches("[a-z]{3,7}-[a-z]{3,7}-[1-9]\\d{3}");
    }
}
