package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every field of the pages that takes a file, with bad ones under a name that it takes: the page goes on, and shows the
 * file or says beside the field why not.
 */
@Order(Order.DEFAULT + 1)
@ExtendWith(Server.Started.class)
class BadUploadsInPagesTest {
    /** Of the files into each field; the fields together get all. */
    private static final int SOME = 5;

    private final Server server;
    private final Things things;
    private final List<Map.Entry<String, byte[]>> files =
            List.copyOf(BadFiles.all().entrySet());
    private int turn;

    BadUploadsInPagesTest(Server server) {
        this.server = server;
        this.things = new Things(server);
    }

    @Test
    void everyFieldForAFileTakesItOrSaysWhyNot() {
        Routes routes = new Routes(server);
        try (Browsers browsers = new Browsers(server.address())) {
            Person tina = browsers.person().signIn(Demo.TINA).speak("en");
            Trouble trouble = Trouble.of("tina", tina.page());
            photos(tina);
            into(tina.go("/projects/new"));
            into(tina.go(things.filled("/spaces/{space}") + "/settings"));
            tina.go(things.filled("/spaces/{space}"));
            tina.page().locator(".updates-invite .updates-invitation").first().click();
            tina.page().locator(".updates-pictures > vaadin-button").click();
            into(tina);
            Person mojca = Routes.Visitor.ASKED.signIn(browsers.person());
            Trouble hers = Trouble.of("mojca", mojca.page());
            into(mojca.go(routes.of(Routes.Visitor.ASKED).get(0).path()));
            Person desk = browsers.person().signIn(Demo.NSO_SI).speak("en");
            Trouble theirs = Trouble.of("desk", desk.page());
            registers(desk);
            List<String> lines = new ArrayList<>(trouble.lines());
            lines.addAll(hers.lines());
            lines.addAll(theirs.lines());
            // Of a picture that is kept although it cannot be drawn there is no smaller one.
            lines.removeIf(line -> line.endsWith("a status of 404 (Not Found)"));
            assertThat(lines).isEmpty();
        }
    }

    private void into(Person person) {
        person.settled();
        for (int i = 0; i < SOME; i++) {
            Map.Entry<String, byte[]> file = files.get(turn++ % files.size());
            Page page = person.page();
            Locator field = page.locator(".etwin-file-field").first();
            Locator shown = field.locator(".etwin-file-shown");
            upload(field, new FilePayload(file.getKey() + ".png", "image/png", file.getValue()));
            field.and(page.locator("[invalid]")).or(shown).first().waitFor();
            if (!shown.isVisible()) {
                assertThat(field.locator("> [slot=error-message]").innerText())
                        .as(page.url() + " says to " + file.getKey())
                        .isNotBlank();
                upload(field, new FilePayload("river.png", "image/png", Pictures.river()));
                shown.waitFor();
            }
            shown.locator("vaadin-button").click();
            shown.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            person.settled();
        }
    }

    /** Taken or refused at once. */
    private void photos(Person person) {
        for (int i = 0; i < SOME; i++) {
            Map.Entry<String, byte[]> file = files.get(turn++ % files.size());
            Page page = person.go("/profile").settled().page();
            upload(
                    page.locator(".etwin-file-field"),
                    new FilePayload(file.getKey() + ".png", "image/png", file.getValue()));
            page.locator(".etwin-file-field[invalid]")
                    .or(page.locator("vaadin-notification-card"))
                    .first()
                    .waitFor();
        }
    }

    /** Either shown at a page of its own, or refused below. */
    private void registers(Person desk) {
        for (Map.Entry<String, byte[]> file : files) {
            if (!file.getKey().contains("table") && turn++ % 4 != 0) {
                continue;
            }
            desk.go("/desk/schools/import").settled();
            upload(desk.page().locator("main"), new FilePayload(file.getKey() + ".csv", "text/csv", file.getValue()));
            desk.page()
                    .waitForFunction("() => location.pathname !== '/desk/schools/import'"
                            + " || document.querySelector('vaadin-notification-card')?.innerText.trim()");
        }
    }

    private static void upload(Locator within, FilePayload file) {
        within.locator("input[type=file]").first().setInputFiles(file);
    }
}
