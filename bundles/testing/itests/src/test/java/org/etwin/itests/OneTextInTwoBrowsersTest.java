package org.etwin.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The same text of a space changed in two browsers: who saves second is told, sees what was saved meanwhile, and loses
 * nothing typed. News and posts are changed by their author alone, so both browsers are one person's; a discussion is
 * changed by two people.
 */
@ExtendWith(Server.Started.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneTextInTwoBrowsersTest {
    private final Server server;
    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final String begun = "Begun " + mark;
    private final String first = "Saved first " + mark;
    private final String second = "Saved second " + mark;
    private Browsers browsers;
    private Rest rest;
    private String space;
    private Member here;
    private Member there;

    OneTextInTwoBrowsersTest(Server server) {
        this.server = server;
    }

    @BeforeAll
    void oneSitsInFrontOfTwo() {
        rest = server.rest().signedIn(Demo.TINA);
        space = rest.get("/api/v1/spaces").at("/items/0/id");
        browsers = new Browsers(server.address());
        here = Member.of("here", browsers.person().signIn(Demo.TINA).speak("en"));
        there = Member.of("there", browsers.person().signIn(Demo.TINA).speak("en"));
    }

    @AfterAll
    void andGoes() {
        browsers.close();
    }

    @Test
    void newsThatWereChangedInTheOtherBrowserAreShownBesideOnesOwn() {
        String update = made("/updates", Map.of("text", begun));
        String page = "/spaces/" + space + "/overview/" + update;
        both(here, there, page);
        Locator firstDialog = opened(here, () -> here.more(here.card(begun), "Change what you wrote"));
        Locator secondDialog = opened(there, () -> there.more(there.card(begun), "Change what you wrote"));
        firstThenSecond(firstDialog, secondDialog);
        assertThat(here.card(second)).isVisible();
    }

    @Test
    void aPostThatWasChangedInTheOtherBrowserIsShownBesideOnesOwn() {
        String thread = thread();
        String post = made("/forum/threads/" + thread + "/posts", Map.of("text", begun));
        both(here, there, "/spaces/" + space + "/forum/post/" + post);
        Locator firstDialog = opened(here, () -> Member.press(here.card(begun), "Edit"));
        Locator secondDialog = opened(there, () -> Member.press(there.card(begun), "Edit"));
        firstThenSecond(firstDialog, secondDialog);
        assertThat(here.card(second)).isVisible();
        here.more(here.card(second), "Former versions");
        assertThat(here.page().getByRole(AriaRole.DIALOG).last()).containsText(begun);
        assertThat(here.page().getByRole(AriaRole.DIALOG).last()).containsText(first);
    }

    @Test
    void aDiscussionThatSomebodyElseChangedIsShownBesideOnesOwn() {
        String discussion = made("/forum/discussions", Map.of("title", "Rivers " + mark, "description", begun));
        Member matti = Member.of("matti", browsers.person().signIn(Demo.MATTI).speak("en"));
        both(here, matti, "/spaces/" + space + "/forum/" + discussion);
        Locator firstDialog = opened(here, () -> here.more(top(here), "Change the discussion"));
        Locator secondDialog = opened(matti, () -> matti.more(top(matti), "Change the discussion"));
        firstThenSecond(firstDialog, secondDialog);
        here.person().sees(second);
    }

    private void both(Member one, Member other, String page) {
        one.go(page);
        other.go(page);
    }

    private void firstThenSecond(Locator firstDialog, Locator secondDialog) {
        write(firstDialog, first);
        write(secondDialog, second);
        Member.press(firstDialog, "Save");
        assertThat(firstDialog).isHidden();
        Member.press(secondDialog, "Save");
        assertThat(secondDialog.getByRole(AriaRole.ALERT).first()).containsText("It was changed meanwhile");
        assertThat(secondDialog.getByRole(AriaRole.ALERT).first()).containsText(first);
        assertThat(editor(secondDialog)).containsText(second);
        Member.press(secondDialog, "Save");
        assertThat(secondDialog).isHidden();
    }

    /** The menu of the page’s own section, below that of the space. */
    private static Locator top(Member member) {
        return member.page().locator(".etwin-section");
    }

    private static Locator opened(Member member, Runnable open) {
        open.run();
        Locator dialog = member.page().getByRole(AriaRole.DIALOG).last();
        editor(dialog).waitFor();
        return dialog;
    }

    private static Locator editor(Locator dialog) {
        return dialog.locator("[role=textbox][contenteditable=true]").first();
    }

    private static void write(Locator dialog, String words) {
        editor(dialog).fill(words);
        assertThat(editor(dialog)).containsText(words);
    }

    private String thread() {
        String discussion = made("/forum/discussions", Map.of("title", "Posts " + mark, "description", ""));
        return made(
                "/forum/discussions/" + discussion + "/threads", Map.of("title", "Thread " + mark, "text", "Question"));
    }

    private String made(String path, Map<String, String> body) {
        return rest.post("/api/v1/spaces/" + space + path, body).expect(201).at("id");
    }
}
