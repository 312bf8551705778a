package org.etwin.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A project that is open, and the people around it, each in front of a browser of their own. */
@ExtendWith(Server.Started.class)
class ProjectsInBrowsersTest {
    private final Server server;
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    ProjectsInBrowsersTest(Server server) {
        this.server = server;
    }

    @Test
    void whoSavesSecondIsToldAndLosesNothing() {
        try (Browsers browsers = new Browsers(server.address())) {
            Person tina = english(browsers, Demo.TINA);
            Person matti = english(browsers, Demo.MATTI);
            String project = open(tina);
            tina.go(project.replace("/projects/", "/projects/edit/"));
            matti.go(project.replace("/projects/", "/projects/edit/"));
            tina.fill("Short description", "Tina " + mark).fill("How we work", "As Tina said " + mark);
            save(tina);
            tina.sees("Saved.");
            matti.fill("Short description", "Matti " + mark).fill("Aims", "Aims of Matti " + mark);
            save(matti);
            matti.sees("Somebody saved another text meanwhile").sees("Tina " + mark);
            assertThat(matti.page().getByLabel("Short description")).hasValue("Matti " + mark);
            assertThat(matti.page().getByLabel("How we work")).hasValue("As Tina said " + mark);
            save(matti);
            matti.sees("Saved.");
            tina.go(project).sees("Matti " + mark).sees("Aims of Matti " + mark).sees("As Tina said " + mark);
            tina.go(project + "/versions").sees("All versions").sees("From version");
        }
    }

    @Test
    void aPartnerFromTheContactsJoinsWorksInTheTwinSpaceAndLeaves() {
        try (Browsers browsers = new Browsers(server.address())) {
            Person tina = english(browsers, Demo.TINA);
            Person jana = browsers.person().signIn("jana.cz@demo.etwin.org");
            String project = open(tina);
            tina.go(project + "/partners").find("Contact", "Jana", "Jana");
            tina.fill("A word to the partner", "Join us " + mark).press("Send the invitation");
            tina.sees("Waiting for: Jana");
            assertThat(tina.page().getByRole(AriaRole.COMBOBOX, named("Contact")))
                    .isFocused();
            tina.press("Take back the invitation of Jana").seesNo("Waiting for: Jana");
            assertThat(tina.page().getByRole(AriaRole.HEADING, named("Invited, not answered yet")))
                    .isFocused();
            tina.find("Contact", "Jana", "Jana").fill("A word to the partner", "Join us " + mark);
            tina.press("Send the invitation").sees("Waiting for: Jana");
            jana.go("/home").sees("Join us " + mark).follow("Read and answer").ready();
            jana.press("Accept and join").sees("You take part now");
            tina.seesNo("Waiting for: Jana");
            jana.go(project + "/twinspace").follow("Enter the TwinSpace").ready();
            jana.go(project);
            jana.page()
                    .locator(".etwin-detail-header vaadin-menu-bar-button")
                    .first()
                    .click();
            jana.page()
                    .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Leave the project"))
                    .last()
                    .click();
            jana.submit("Leave the project").sees("You left");
            jana.go("/spaces").seesNo("Rivers that connect us");
        }
    }

    @Test
    void aLinkToThePublicPageTellsTheProjectAndNoPerson() {
        try (Browsers browsers = new Browsers(server.address())) {
            Person tina = english(browsers, Demo.TINA);
            String page = open(tina).replace("/projects/", "/showcase/");
            Person visitor = browsers.person().go(page).sees("Rivers that connect us");
            visitor.seesNo("Tina").seesNo("Matti Virtanen");
            assertThat(visitor.page().locator("head meta[property='og:title']"))
                    .hasAttribute("content", "Rivers that connect us");
        }
    }

    private static Person english(Browsers browsers, String email) {
        return browsers.person().signIn(email).speak("en");
    }

    /** The address of the project that is open in the demo. */
    private static String open(Person founder) {
        Locator link = founder.go("/projects?only=OPEN")
                .page()
                .locator("a.stretched", new Page.LocatorOptions().setHasText("Rivers that connect us"))
                .first();
        return "/" + link.getAttribute("href").replaceFirst("^/", "");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void save(Person founder) {
        founder.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Save$")))
                .first()
                .click();
    }
}
