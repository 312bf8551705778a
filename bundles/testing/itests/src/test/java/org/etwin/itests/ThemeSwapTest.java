package org.etwin.itests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk chooses another look: pages of its country that are open change it without being loaded again. */
@ExtendWith(Server.Started.class)
class ThemeSwapTest {
    private static final String SETTINGS = "/api/v1/territories/FI/settings";
    private static final String LOOK = "document.getElementById('etwin-theme').getAttribute('href')";

    private final Server server;
    private final Rest desk;

    ThemeSwapTest(Server server) {
        this.server = server;
        desk = server.rest().signedIn(Demo.NSO_FI);
    }

    @AfterEach
    void asBefore() {
        choose(null);
    }

    @Test
    void anOpenPageIsDressedAnewWhenItsDeskChoosesALook() {
        try (Browsers browsers = new Browsers(server.address())) {
            Person matti = browsers.person().signIn(Demo.MATTI);
            matti.page().evaluate("window.neverReloaded = true");
            matti.page().waitForFunction(LOOK + " === null");

            choose("slovenija");
            matti.page().waitForFunction(LOOK + "?.includes('national') && window.neverReloaded");

            choose(null);
            matti.page().waitForFunction(LOOK + " === null && window.neverReloaded");
        }
    }

    private void choose(String theme) {
        Rest.Answer now = desk.get(SETTINGS).expect(200);
        ObjectNode settings = (ObjectNode) now.json();
        if (theme == null) {
            settings.remove("theme");
        } else {
            settings.put("theme", theme);
        }
        desk.put(SETTINGS, settings, now.etag()).expect(200);
    }
}
