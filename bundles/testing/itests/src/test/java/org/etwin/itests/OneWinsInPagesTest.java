package org.etwin.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is pressed twice in a page is done once, and of two of one desk who have the same open one decides and the other is
 * told. Two who change one text: {@link OneTextInTwoBrowsersTest}, {@link ProjectsInBrowsersTest}.
 */
@ExtendWith(Server.Started.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 1)
class OneWinsInPagesTest {
    private static final String QUEUE = "/api/v1/join-requests?territory=SI&size=100";
    private static final String SHARE = "Share news with the space";

    /** Remembers whether the page said that somebody else was quicker. */
    private static final String NOTING =
            """
            () => {
              window.etwinTold = false;
              new MutationObserver(() => {
                window.etwinTold ||= /Somebody else (has decided meanwhile|changed this in the meantime)/
                    .test(document.body.textContent);
              }).observe(document.body, { subtree: true, childList: true, characterData: true });
            }""";

    /** As fast as no hand is: before the first press has left the browser. */
    private static final String PRESSED_TWICE = "button => { button.focus(); button.click(); button.click(); }";

    private final Server server;
    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private Browsers browsers;
    private Rest tina;
    private Rest desk;
    private String space;
    private Member member;

    OneWinsInPagesTest(Server server) {
        this.server = server;
    }

    @BeforeAll
    void tinaSitsDown() {
        tina = server.rest().signedIn(Demo.TINA);
        desk = server.rest().signedIn(Demo.NSO_SI);
        space = Demo.space(tina);
        browsers = new Browsers(server.address());
        member = Member.of("tina", browsers.person().signIn(Demo.TINA).speak("en"));
    }

    @AfterAll
    void andGoes() {
        browsers.close();
    }

    @Test
    void newsThatArePostedWithTwoClicksArePostedOnce() {
        member.go("/spaces/" + space);
        String byHand = "News by hand " + mark;
        member.share(SHARE, byHand);
        button("Post").dblclick();
        assertThat(member.card(byHand)).isVisible();
        String faster = "News in no time " + mark;
        member.share(SHARE, faster);
        button("Post").evaluate(PRESSED_TWICE);
        assertThat(member.card(faster)).isVisible();
        assertThat(times("/updates", byHand)).isOne();
        assertThat(times("/updates", faster)).isOne();
    }

    @Test
    void aPostThatIsSentWithTwoClicksIsSentOnce() {
        String discussion = made("/forum/discussions", Map.of("title", "Twice " + mark, "description", ""));
        String thread = made(
                "/forum/discussions/" + discussion + "/threads",
                Map.of("title", "Clicks " + mark, "text", "How many?"));
        member.go("/spaces/" + space + "/forum/" + discussion + "/" + thread);
        Locator send = member.page().locator(".forum-reply vaadin-button[theme~=primary]");
        String byHand = "Post by hand " + mark;
        member.answer(byHand);
        send.first().dblclick();
        assertThat(member.card(byHand)).isVisible();
        String faster = "Post in no time " + mark;
        member.answer(faster);
        send.first().evaluate(PRESSED_TWICE);
        assertThat(member.card(faster)).isVisible();
        assertThat(times("/forum/threads/" + thread + "/posts", byHand)).isOne();
        assertThat(times("/forum/threads/" + thread + "/posts", faster)).isOne();
    }

    @Test
    void aProjectThatIsBegunWithTwoClicksIsBegunOnce() {
        for (boolean byHand : List.of(true, false)) {
            String title = (byHand ? "Begun by hand " : "Begun in no time ") + mark;
            member.go("/projects/new");
            member.person().fill("Title", title).fill("Short description", "Two clicks");
            Locator next = button("Save and continue");
            if (byHand) {
                next.dblclick();
            } else {
                next.evaluate(PRESSED_TWICE);
            }
            member.person().sees("Draft saved at").settled();
            assertThat(member.page().locator(".etwin-steps > li:nth-child(2)")).hasAttribute("aria-current", "step");
            assertThat(count(tina.get("/api/v1/projects?state=DRAFT&size=100"), title))
                    .isOne();
        }
    }

    /** The second click falls on the next request, which has come into the place of the first. */
    @Test
    void whoClicksTwiceAtTheDeskDecidesOneRequest() {
        server.console("etwin:demo-requests SI 3");
        Person staff = browsers.person().signIn(Demo.NSO_SI);
        Page page = staff.go("/desk/requests").settled().page();
        Locator open = page.locator(".etwin-queue [aria-current]").first();
        Locator approve = page.locator(".etwin-queue-detail vaadin-button.tone-ok");
        int waiting = waiting();
        String first = open.innerText();
        approve.hover();
        page.mouse().down();
        page.mouse().up();
        assertThat(open).not().hasText(first);
        approve.hover();
        page.mouse().down(new Mouse.DownOptions().setClickCount(2));
        page.mouse().up(new Mouse.UpOptions().setClickCount(2));
        staff.settled();
        assertThat(waiting()).isEqualTo(waiting - 1);
        String second = open.innerText();
        approve.evaluate(PRESSED_TWICE);
        assertThat(open).not().hasText(second);
        staff.settled();
        assertThat(waiting()).isEqualTo(waiting - 2);
        page.close();
    }

    @Test
    void ofTwoOfTheDeskWhoHaveTheSameRequestOpenOneDecidesAndTheOtherIsTold() {
        server.console("etwin:demo-requests SI 1");
        JsonNode items = desk.get(QUEUE).expect(200).json().at("/items");
        String request = items.get(items.size() - 1).at("/id").asText();
        String history = "/api/v1/join-requests/" + request + "/history";
        int before = desk.get(history).expect(200).json().size();
        Rest admin = server.rest().signedIn(Demo.ADMIN);
        admin.post("/api/v1/roles", Map.of("email", Demo.CSS, "role", "NSO", "territory", "SI"));
        try {
            List<Person> both = Stream.of(Demo.NSO_SI, Demo.CSS)
                    .map(each -> browsers.person().signIn(each).speak("en"))
                    .toList();
            both.forEach(each ->
                    each.go("/desk/requests?id=" + request).settled().page().evaluate(NOTING));
            both.forEach(each -> each.page()
                    .locator(".etwin-queue-detail vaadin-button.tone-ok")
                    .evaluateAll("buttons => buttons.forEach(button => button.click())"));
            Wait.until("one of them is told", () -> told(both).contains("true"));
            both.forEach(Person::settled);
            assertThat(told(both)).as("who was told").containsExactlyInAnyOrder("true", "false");
            both.forEach(each -> each.page().close());
        } finally {
            String css = server.rest().signedIn(Demo.CSS).get("/api/v1/me").at("id");
            admin.delete("/api/v1/roles/" + css + "/NSO?territory=SI").expect(204);
        }
        assertThat(desk.get(history).expect(200).json().size())
                .as("steps in the history")
                .isEqualTo(before + 1);
    }

    private static List<String> told(List<Person> people) {
        return people.stream()
                .map(each -> String.valueOf(each.page().evaluate("window.etwinTold")))
                .toList();
    }

    private Locator button(String name) {
        return member.page()
                .locator("main vaadin-button[theme~=primary]", new Page.LocatorOptions().setHasText(name))
                .last();
    }

    private int waiting() {
        return Integer.parseInt(desk.get(QUEUE).expect(200).at("/total/value"));
    }

    private long times(String list, String words) {
        return count(tina.get("/api/v1/spaces/" + space + list + "?size=100"), words);
    }

    private static long count(Rest.Answer list, String words) {
        return StreamSupport.stream(list.expect(200).json().at("/items").spliterator(), false)
                .filter(each -> each.toString().contains(words))
                .count();
    }

    private String made(String path, Map<String, String> body) {
        return tina.post("/api/v1/spaces/" + space + path, body).expect(201).at("id");
    }
}
