package org.etwin.itests;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the landing page to the request at the national support organisation, without a mouse. */
@ExtendWith(Server.Started.class)
class KeyboardOnlyTest {
    private final Server server;
    private final String email = "kaja." + UUID.randomUUID().toString().substring(0, 6) + "@school.example";

    KeyboardOnlyTest(Server server) {
        this.server = server;
    }

    @Test
    void aTeacherJoinsWithTheKeyboardAlone() {
        try (Browsers browsers = new Browsers(server.address())) {
            Keyboard keyboard = new Keyboard(browsers.person().go("/"));
            keyboard.tabTo("Join as a teacher").press("Enter").sees("Password");
            aRefusalIsToldAndLeadsToTheField(keyboard);
            keyboard.type(email)
                    .tabTo("Given name")
                    .type("Kaja")
                    .tabTo("Family name")
                    .type("Tipka");
            keyboard.tabTo("Password").type(Newcomer.PASSWORD);
            keyboard.tabTo("I accept the code of conduct").press("Space");
            keyboard.tabTo("I accept the privacy terms").press("Space");
            keyboard.tabTo("Save and continue").pressAndLoad("Enter");

            keyboard.sees("Country").tabTo("Country").type("Sloveni").take("Slovenia");
            keyboard.tabTo("School").type("gimnazija celje").take("Gimnazija Celje – Center");
            keyboard.tabTo("Teacher").press("Space");
            keyboard.tabTo("Save and continue").press("Enter");

            keyboard.sees("Everything here is optional");
            keyboard.tabTo("Send to the NSO: Slovenia").press("Enter");
            keyboard.sees("Confirm your e-mail address").tabTo("Code");
            keyboard.type(MainJobInBrowsersTest.code(browsers, email))
                    .tabTo("Confirm")
                    .press("Enter");
            keyboard.sees("Your request is with the national support organisation");
        }
    }

    private static void aRefusalIsToldAndLeadsToTheField(Keyboard keyboard) {
        keyboard.tabTo("Save and continue").press("Enter");
        keyboard.isAt("Please look at this first").press("Tab").press("Enter").arrivesAt("E-mail address");
    }
}
