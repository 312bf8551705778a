package org.etwin.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.regex.Pattern;

/** One person in front of one browser, who reads labels and presses buttons like anybody else. */
record Person(Page page) {
    static final Pattern SIGNED_IN = Pattern.compile(".*/(home|desk.*)$");
    static final Pattern ASKED_FOR_TERMS = Pattern.compile(".*/accept-terms.*");
    static final Pattern PUPIL_SIGNED_IN = Pattern.compile(".*/(spaces|my-projects).*");

    /** What a link in the page does when somebody presses it; over when the browser has begun to ask the server. */
    private static final String LINK =
            """
            async path => {
              const link = document.createElement('a');
              link.href = path;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
              for (let frame = 0; frame < 2; frame++) {
                await new Promise(requestAnimationFrame);
              }
            }""";

    Person signIn(String email) {
        return signIn(email, Demo.PASSWORD);
    }

    Person signIn(String email, String password) {
        go("/sign-in").typeToSignIn(email, password);
        page.waitForURL(SIGNED_IN);
        return this;
    }

    Person signInAndBeAskedForTerms(String email) {
        go("/sign-in").typeToSignIn(email, Demo.PASSWORD);
        page.waitForURL(ASKED_FOR_TERMS);
        return ready();
    }

    /** Fills in the page and presses; does not wait for what comes. */
    Person typeToSignIn(String email, String password) {
        fill("E-mail address", email);
        fill("Password", password);
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        return this;
    }

    Person signInAsPupil(String userName, String password) {
        go("/pupil-login").typeToSignInAsPupil(userName, password);
        page.waitForURL(PUPIL_SIGNED_IN);
        return this;
    }

    Person typeToSignInAsPupil(String userName, String password) {
        return fill("Your user name", userName).fill("Password", password).press("Go in");
    }

    /** Sets off for that page without waiting for it. */
    Person setOff(String path) {
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return this;
    }

    /** Opens what may be shown or handed over as a download; neither is waited for. */
    Person look(String path) {
        try {
            page.navigate(path);
        } catch (PlaywrightException download) {
            if (!download.getMessage().contains("Download is starting")
                    && !download.getMessage().contains("ERR_ABORTED")) {
                throw download;
            }
        }
        return this;
    }

    Person go(String path) {
        page.navigate(path);
        ready();
        return this;
    }

    /** Goes to a page that loads another one at once, and is there when the other one is. */
    Person ledOn(String path) {
        setOff(path);
        page.waitForURL(
                address -> !address.endsWith(path), new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        return ready();
    }

    /**
     * As a link inside of the page leads there: quicker than {@link #go}, which loads everything anew. An address that is
     * not reached that way, since nothing is open yet, is loaded. Not for one that leads on to another by loading that.
     */
    Person move(String path) {
        if (!page.url().startsWith("http")) {
            return go(path);
        }
        try {
            page.evaluate(LINK, path);
            settled();
            return path.equals(page.evaluate("location.pathname + location.search")) ? ready() : go(path);
        } catch (PlaywrightException loaded) {
            if (loaded.getMessage().contains("Execution context was destroyed")) {
                return go(path);
            }
            throw loaded;
        }
    }

    /** The page's own heading is there: the view has arrived. */
    Person ready() {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        return this;
    }

    /** Nothing is on its way from the server any more. */
    Person settled() {
        page.waitForFunction("() => { const c = window.Vaadin?.Flow?.clients;"
                + " return c && Object.values(c).every(one => !one.isActive || !one.isActive()); }");
        return this;
    }

    /** Takes another language under the avatar, whatever the present one is. */
    Person speak(String language) {
        page.locator(".etwin-person vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item[role=menuitem][aria-haspopup=true]")
                .last()
                .click();
        page.locator("vaadin-menu-bar-item[lang='" + language + "']").last().dispatchEvent("click");
        page.waitForFunction("language => document.documentElement.lang === language", language);
        return ready();
    }

    Person fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator(":not(vaadin-custom-field)"))
                .first()
                .fill(text);
        return this;
    }

    Person press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Opens the part of that name if it is folded. */
    Person unfold(String name) {
        Locator part = page.locator("vaadin-details", new Page.LocatorOptions().setHasText(name))
                .first();
        if (part.getAttribute("opened") == null) {
            part.locator("vaadin-details-summary").click();
        }
        return this;
    }

    /** Presses the button of a form, not one of the same name that opens it. */
    Person submit(String button) {
        page.locator("vaadin-button", new Page.LocatorOptions().setHasText(button))
                .last()
                .click();
        return this;
    }

    Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Person sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Person seesNo(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    /** Follows the tab of that section. */
    Person tab(String section) {
        page.locator("main a[href$='/" + section + "']").first().click();
        return this;
    }

    /** Presses the button or follows the link of that name. */
    Person open(String name) {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        link.or(button).first().click();
        return this;
    }

    /** Chooses from a list that opens below the field. */
    Person choose(String label, String option) {
        return find(label, option, option);
    }

    /** Types words into the field and takes the option that was found. */
    Person find(String label, String words, String option) {
        Locator box = page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
        box.click();
        box.fill(words);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return this;
    }

    /** Adds one to a field that takes several. */
    Person add(String label, String option) {
        find(label, option, option);
        page.keyboard().press("Escape");
        return this;
    }

    /** Chooses one of those that are all seen, whatever the field is called. */
    Person pick(String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                .first()
                .check();
        return this;
    }

    /** Ticks a box or a choice whose label begins with that. */
    Person tick(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    Person upload(String name, byte[] content) {
        page.locator("input[type=file]").first().setInputFiles(new FilePayload(name, "text/csv", content));
        return this;
    }
}
