package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerritorialTest {
    @Test
    void whatNamesNoTerritoryIsForEverybody() {
        assertThat(Territorial.fits((Object) null, Optional.empty())).isTrue();
        assertThat(Territorial.fits((Object) null, Optional.of("SI"))).isTrue();
    }

    @Test
    void whatNamesTerritoriesIsForTheirPeopleOnly() {
        assertThat(Territorial.fits("SI", Optional.of("SI"))).isTrue();
        assertThat(Territorial.fits(new String[] {"FI", "SI"}, Optional.of("SI")))
                .isTrue();
        assertThat(Territorial.fits("SI", Optional.of("FI"))).isFalse();
        assertThat(Territorial.fits("SI", Optional.empty())).isFalse();
    }
}
