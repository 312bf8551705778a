package org.etwin.itests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.OptionalLong;

/** Somebody in a TwinSpace: types, presses, and sees what others do. Pages are never loaded anew but by the person. */
record Member(String name, Person person, Trouble trouble) {
    private static final int SEEN_WITHIN_MILLISECONDS = 15_000;
    private static final int KEY_MILLISECONDS = 15;

    /** Notes when something is to be seen for the first time, and when a button was pressed last. */
    private static final String WATCHING =
            """
            window.etwinSeen = {};
            const pressed = () => { window.etwinPressed = Date.now(); };
            addEventListener('click', pressed, true);
            addEventListener('keydown', event => { if (event.key === 'Enter') pressed(); }, true);
            window.etwinWatch = (mark, test) => {
              const is = test ? new Function('return ' + test) : () => document.body.textContent.includes(mark);
              const look = () => {
                if (!(mark in window.etwinSeen) && is()) {
                  window.etwinSeen[mark] = Date.now();
                  observer.disconnect();
                }
              };
              const observer = new MutationObserver(look);
              observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
              look();
            };""";

    static Member of(String name, Person person) {
        person.page().context().addInitScript(WATCHING);
        person.page().evaluate(WATCHING);
        return new Member(name, person, Trouble.of(name, person.page()));
    }

    Page page() {
        return person.page();
    }

    /** @param test in JavaScript, what is true once it can be seen; null: the mark is in the page */
    void watch(String mark, String test) {
        page().evaluate("([mark, test]) => window.etwinWatch(mark, test)", java.util.Arrays.asList(mark, test));
    }

    long pressedAt() {
        return ((Number) page().evaluate("window.etwinPressed || 0")).longValue();
    }

    OptionalLong sawAt(String mark) {
        try {
            page().waitForFunction(
                            "mark => window.etwinSeen && mark in window.etwinSeen",
                            mark,
                            new Page.WaitForFunctionOptions().setTimeout(SEEN_WITHIN_MILLISECONDS));
            return OptionalLong.of(((Number) page().evaluate("mark => window.etwinSeen[mark]", mark)).longValue());
        } catch (TimeoutError never) {
            return OptionalLong.empty();
        }
    }

    void go(String path) {
        person.go(path).settled();
    }

    /** As a person types, into the editor of that name. */
    Member write(String label, String words) {
        Locator text = editor(label);
        text.click();
        text.pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(KEY_MILLISECONDS));
        return this;
    }

    Member replace(Locator within, String words) {
        Locator text =
                within.locator("[role=textbox][contenteditable=true], textarea").first();
        text.click();
        page().keyboard().press("Control+a");
        text.pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(KEY_MILLISECONDS));
        return this;
    }

    Member mention(String label, String beginning) {
        Locator text = editor(label);
        text.pressSequentially(" @" + beginning, new Locator.PressSequentiallyOptions().setDelay(KEY_MILLISECONDS));
        page().locator("etwin-rich-text .mentions [role=option]").first().waitFor();
        page().keyboard().press("Enter");
        return this;
    }

    /** The same with the mouse. */
    Member mentionWithMouse(String label, String beginning) {
        editor(label)
                .pressSequentially(" @" + beginning, new Locator.PressSequentiallyOptions().setDelay(KEY_MILLISECONDS));
        page().locator("etwin-rich-text .mentions [role=option]").first().click();
        editor(label).locator("[data-mention]").first().waitFor();
        return this;
    }

    /** What was asked whether it is meant. */
    void confirm() {
        page().locator("vaadin-button[slot=confirm-button]").last().click();
    }

    /** How many are in the space, as the page of members says. */
    int people() {
        Locator count = page().locator("main [role=status]", new Page.LocatorOptions().setHasText("people"))
                .first();
        return Integer.parseInt(count.innerText().replaceAll("\\D", ""));
    }

    /** Opens the editor behind the line and types into it. */
    Member share(String label, String words) {
        page().locator(".updates-invite .updates-invitation").first().click();
        return write(label, words);
    }

    /** Beside the words, with those that stand for it. */
    void addPicture(String file, byte[] png, String alt) {
        Locator pictures = page().locator(".updates-pictures");
        pictures.locator("> vaadin-button").click();
        pictures.locator("input[type=file]").first().setInputFiles(new FilePayload(file, "image/png", png));
        pictures.getByLabel("Describe the picture").fill(alt);
    }

    /** The answer below a thread, in whatever language the person reads. */
    void answer(String words) {
        Locator text = page().locator(".forum-reply [role=textbox]").first();
        text.click();
        text.pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(KEY_MILLISECONDS));
    }

    void sendAnswer() {
        page().locator(".forum-reply vaadin-button[theme~=primary]").first().click();
    }

    Locator editor(String label) {
        Locator text = page().getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
        text.waitFor();
        return text;
    }

    /** The card in which these words stand. */
    Locator card(String words) {
        return page().locator(".space-written", new Page.LocatorOptions().setHasText(words))
                .last();
    }

    static void press(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** An entry of the menu behind the dots. */
    void more(Locator within, String entry) {
        within.locator("vaadin-menu-bar-button:not([slot=overflow])").first().click();
        page().locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText(entry))
                .last()
                .click();
    }

    void offline(boolean away) {
        page().context().setOffline(away);
    }

    Map<String, Integer> troubles() {
        return trouble.counted();
    }
}
