package org.etwin.ui.shell.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContributedTest {
    @Test
    void whatNamesNoTerritoryIsForEverybody() {
        assertThat(Contributed.fits(null, Optional.empty())).isTrue();
        assertThat(Contributed.fits(null, Optional.of("SI"))).isTrue();
    }

    @Test
    void whatNamesTerritoriesIsForTheirPeopleOnly() {
        assertThat(Contributed.fits("SI", Optional.of("SI"))).isTrue();
        assertThat(Contributed.fits(new String[] {"FI", "SI"}, Optional.of("SI")))
                .isTrue();
        assertThat(Contributed.fits("SI", Optional.of("FI"))).isFalse();
        assertThat(Contributed.fits("SI", Optional.empty())).isFalse();
    }
}
