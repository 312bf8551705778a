package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 300 people wait at the desk of one NSO: it imports a register, then decides all of them with the keys of the queue.
 * Prints how long a person waits for each answer. Takes some minutes, so it runs on its own: {@code benchmarks/morning-at-the-desk}.
 */
@ExtendWith(Server.Started.class)
class MorningAtTheDesk {
    private static final int WAITING = Integer.getInteger("etwin.waiting", 300);
    private final Server server;

    MorningAtTheDesk(Server server) {
        this.server = server;
    }

    @Test
    void aRegisterOfAnotherShapeIsInWithinAMinuteOfWork() throws IOException {
        try (Browsers browsers = new Browsers(server.address())) {
            Person desk = browsers.person().signIn(Demo.NSO_FI).go("/desk/schools/import");
            long begin = System.nanoTime();
            desk.upload("finland.csv", register());
            step(desk, 2);
            picture(desk, "desk-import-columns");
            System.out.printf("register understood after %d ms%n", since(begin));
            begin = System.nanoTime();
            goOn(desk);
            step(desk, 3);
            picture(desk, "desk-import-trial");
            goOn(desk);
            step(desk, 5);
            picture(desk, "desk-import-result");
            System.out.printf("tried and imported after %d ms%n", since(begin));
            browsers.person().go("/schools?q=merikaarro").sees("Vähäkyrön koulu, Merikaarron toimipiste");
            browsers.person().go("/schools?q=bjorkback").sees("Björkbackens skola – lågstadiet");
        }
    }

    @Test
    void aFullQueueIsDecidedWithoutWaiting() {
        long begin = System.nanoTime();
        System.out.print(server.console("etwin:demo-requests SI " + WAITING));
        System.out.printf("asked within %d s%n", since(begin) / 1000);
        try (Browsers browsers = new Browsers(server.address())) {
            Person desk = browsers.person().signIn(Demo.NSO_SI);
            begin = System.nanoTime();
            desk.go("/desk/requests");
            current(desk).waitFor();
            System.out.printf("queue open after %d ms%n", since(begin));
            picture(desk, "desk-queue-full");
            decideAll(desk);
            picture(desk, "desk-queue-empty");
        }
    }

    private void decideAll(Person desk) {
        List<Long> approved = new ArrayList<>();
        List<Long> refused = new ArrayList<>();
        current(desk).focus();
        int number = 0;
        for (String shown = shown(desk); shown != null; shown = shown(desk)) {
            long begin = System.nanoTime();
            if (number++ % 10 == 9) {
                refuse(desk);
                leaves(desk, shown);
                refused.add(since(begin));
            } else {
                desk.page().keyboard().press("a");
                leaves(desk, shown);
                approved.add(since(begin));
            }
        }
        tell("approve by key", approved);
        tell("reject with a reason", refused);
        assertThat(approved.size() + refused.size()).isGreaterThanOrEqualTo(WAITING);
    }

    private static void refuse(Person desk) {
        desk.page().keyboard().press("r");
        Locator dialog = desk.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.COMBOBOX)
                .or(dialog.getByRole(AriaRole.RADIO))
                .first()
                .waitFor();
        if (dialog.getByRole(AriaRole.RADIO).count() > 0) {
            dialog.getByRole(AriaRole.RADIO).first().check();
        } else {
            dialog.getByRole(AriaRole.COMBOBOX).first().click();
            desk.page().getByRole(AriaRole.OPTION).first().click();
        }
        dialog.getByRole(AriaRole.BUTTON).last().click();
    }

    private static void goOn(Person desk) {
        desk.page().locator("main vaadin-button[theme~=primary]").last().click();
    }

    private static void step(Person desk, int number) {
        desk.page()
                .locator(".etwin-steps > li:nth-child(" + number + ")[aria-current=step]")
                .waitFor();
    }

    /** The open one, with its number in the queue: names repeat. */
    private static String shown(Person desk) {
        Locator open = current(desk);
        return open.count() == 0
                ? null
                : open.first().evaluate("one => one.textContent").toString();
    }

    private static void leaves(Person desk, String shown) {
        desk.page()
                .waitForFunction(
                        "was => { const one = document.querySelector('.etwin-queue [aria-current]');"
                                + " return !one || !one.offsetParent || (one.textContent) !== was; }",
                        shown);
    }

    private static Locator current(Person desk) {
        return desk.page().locator(".etwin-queue [aria-current]");
    }

    private static void tell(String what, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            System.out.printf(
                    "%s: %d times, median %d ms, 95th percentile %d ms, slowest %d ms%n",
                    what,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.get(sorted.size() - 1));
        }
    }

    private static long since(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void picture(Person person, String name) {
        Path file = Server.root().resolve("target/screenshots/morning/" + name + ".png");
        person.page().screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private static byte[] register() throws IOException {
        try (InputStream file = MorningAtTheDesk.class.getResourceAsStream("/registers/finland.csv")) {
            return file.readAllBytes();
        }
    }
}
