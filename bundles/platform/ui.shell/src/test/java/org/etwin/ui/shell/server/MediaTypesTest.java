package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTypesTest {
    private final MediaTypes types = new MediaTypes();

    @Test
    void browsersAreToldThatAModuleIsAScript() {
        assertThat(types.of("/static/any/module.mjs")).startsWith("text/javascript");
        assertThat(types.of("chunk.JS")).startsWith("text/javascript");
    }

    @Test
    void whatIsUnknownIsNothingThatABrowserWouldRun() {
        assertThat(types.of("notes.xyz")).isEqualTo("application/octet-stream");
        assertThat(types.of("LICENSE")).isEqualTo("application/octet-stream");
    }
}
