package org.etwin.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextRulesTest {
    @TempDir
    private Path capability;

    @BeforeEach
    void aCapabilityWhoseTextsAreAllThere() throws IOException {
        for (String language : new String[] {"", "_fi", "_sl"}) {
            write(
                    "mails/src/main/resources/i18n/mails" + language + ".properties",
                    """
                    mails.list.title = Mails
                    mails.list.count = {0} mails
                    mails.state.SENT = Sent
                    """);
        }
        write("mails/src/main/java/Mails.java", "\"mails.list.title\" \"mails.state.\" \"mails.sent\"");
        write("mails.ui/src/main/java/View.java", "\"mails.list.count\"");
    }

    @Test
    void nothingIsWrongWhenAllIsThere() {
        assertThatCode(() -> {
                    rules().noTextIsMissing();
                    rules().noTextIsUnused();
                    rules().noTextIsUntranslated();
                    rules().everyTextTakesTheSameArgumentsInEveryLanguage();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingTextIsPrintedAsTheLineToPaste() throws IOException {
        write("mails/src/main/java/More.java", "\"mails.list.hint\"");
        assertThatThrownBy(() -> rules().noTextIsMissing()).hasMessageContaining("mails.list.hint = ");
    }

    @Test
    void anUnusedTextIsFound() throws IOException {
        write("mails.ui/src/main/java/View.java", "");
        assertThatThrownBy(() -> rules().noTextIsUnused()).hasMessageContaining("mails.list.count");
    }

    @Test
    void anUntranslatedTextIsPrintedWithItsEnglish() throws IOException {
        write("mails/src/main/resources/i18n/mails_fi.properties", "mails.list.title = Viestit\n");
        assertThatThrownBy(() -> rules().noTextIsUntranslated())
                .hasMessageContaining("_fi.properties: mails.state.SENT = Sent");
    }

    @Test
    void anArgumentThatIsLostInTranslationIsFound() throws IOException {
        write("mails/src/main/resources/i18n/mails_sl.properties", "mails.list.count = sporočil\n");
        assertThatThrownBy(() -> rules().everyTextTakesTheSameArgumentsInEveryLanguage())
                .hasMessageContaining("mails.list.count (sl)");
    }

    private TextRules rules() {
        return new TextRules(capability.resolve("mails")) {};
    }

    private void write(String path, String text) throws IOException {
        Path file = capability.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
