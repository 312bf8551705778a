package org.etwin.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One person in front of one browser, who reads labels and presses buttons like anybody else. */
record Person(Page page) {
    Person signIn(String email) {
        return signIn(email, Demo.PASSWORD);
    }

    Person signIn(String email, String password) {
        go("/sign-in");
        fill("E-mail", email);
        fill("Password", password);
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(Pattern.compile(".*/(home|desk.*)$"));
        return this;
    }

    Person signInAsPupil(String userName, String password) {
        go("/pupil-login");
        fill("User name", userName);
        fill("Password", password);
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first().click();
        page.waitForURL(Pattern.compile(".*/spaces.*"));
        return this;
    }

    Person go(String path) {
        page.navigate(path);
        ready();
        return this;
    }

    /** The page's own heading is there: the view has arrived. */
    Person ready() {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        return this;
    }

    Person fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
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
}
