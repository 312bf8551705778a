package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonsRequestsTest {
    @Test
    void clicksChangesAndWaysToOtherPagesAreThePersons() {
        assertThat(PersonsRequests.isThePersons("click")).isTrue();
        assertThat(PersonsRequests.isThePersons("change")).isTrue();
        assertThat(PersonsRequests.isThePersons("ui-navigate")).isTrue();
    }

    @Test
    void pollsAndTheSizeOfTheWindowAreNot() {
        assertThat(PersonsRequests.isThePersons("ui-poll")).isFalse();
        assertThat(PersonsRequests.isThePersons("window-resize")).isFalse();
        assertThat(PersonsRequests.isThePersons("resize")).isFalse();
    }
}
