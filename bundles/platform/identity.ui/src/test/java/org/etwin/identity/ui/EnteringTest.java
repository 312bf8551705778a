package org.etwin.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteringTest {
    @ParameterizedTest
    @CsvSource({
        "projects/0abc,projects/0abc",
        "/projects/0abc?tab=a,projects/0abc?tab=a",
        "schools?q=gr%C3%A4fin&country=DE,schools?q=gr%C3%A4fin&country=DE"
    })
    void oneComesToThePageOneWanted(String wanted, String path) {
        assertThat(Entering.path(wanted)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "//evil.example", "https://evil.example", "javascript:alert(1)", "/\\evil.example", "///x"})
    void nobodyIsLedToAnotherHost(String wanted) {
        assertThat(Entering.path(wanted)).isEqualTo("home");
    }
}
