package org.etwin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/api/v1/schools, /api/v1/schools",
        "/api/v1/schools/0k3v7x2m9qwer, /api/v1/schools/*",
        "/api/v1/pupils/ana.sunflower, /api/v1/pupils/*",
        "/set-up/Zk3jd-29dk_dlwoeirutyqpwoeirutyQ, /set-up/*",
        "/reset/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, /reset/*",
        "/people/tina@example.org, /people/*",
        "/VAADIN/push, /VAADIN/push",
        "/desk/requests, /desk/requests"
    })
    void whatCouldBeANameAnIdOrASecretIsAStar(String path, String shape) {
        assertThat(Shape.of(path)).isEqualTo(shape);
    }
}
