package org.etwin.persistence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void caseAccentsAndPunctuationDoNotCount() {
        assertThat(Folding.key("  Čšž, Ö-ß  ")).isEqualTo("csz o ss");
        assertThat(Folding.key("İSTANBUL Işık")).isEqualTo("istanbul isik");
        assertThat(Folding.key("Łódź Đorđe Ærø")).isEqualTo("lodz dorde aero");
        assertThat(Folding.key(null)).isEmpty();
    }

    @Test
    void otherScriptsStayInLowerCase() {
        assertThat(Folding.key("ΣΧΟΛΕΙΟ ΑΘΉΝΑΣ")).isEqualTo(Folding.key("σχολειο αθηνας"));
        assertThat(Folding.key("УЧИЛИЩЕ")).isEqualTo("училище");
    }

    @Test
    void wordsComeOnceAndNeverTooLong() {
        assertThat(Folding.words("Šola Šola", "v Kranju")).containsExactly("sola", "v", "kranju");
        assertThat(Folding.words("x".repeat(200)))
                .allSatisfy(word -> assertThat(word).hasSize(40));
    }
}
