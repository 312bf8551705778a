package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.etwin.itests.RightsInPages.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The table of rights of a TwinSpace in its pages, cell by cell: somebody in each of the seven roles looks at every page
 * of one space and finds exactly the buttons that the table gives. That the calls behind the missing ones are refused is
 * tried by {@code RightsOverRestTest}; the file pairs each button with its operation.
 */
@ExtendWith(Server.Started.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RightsInPagesTest {
    private static final String THEIRS = "Sanna";

    private final Server server;
    private final RightsInPages table = new RightsInPages();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private NewTwinSpace space;
    private Browsers browsers;

    RightsInPagesTest(Server server) {
        this.server = server;
    }

    @BeforeAll
    void aSpaceInWhichEverybodyWrote() {
        space = new NewTwinSpace(server);
        Rest other = space.otherFounder();
        String forum = space.path() + "/forum/";
        String update = made(other, space.path() + "/updates", Map.of("text", "News"));
        String discussion = made(other, forum + "discussions", Map.of("title", "Bridges", "description", ""));
        String thread = made(
                other, forum + "discussions/" + discussion + "/threads", Map.of("title", "Paper", "text", "Which?"));
        String post = made(other, forum + "threads/" + thread + "/posts", Map.of("text", "Thick"));
        Rest.Answer written = other.get(forum + "posts/" + post);
        other.put(forum + "posts/" + post, Map.of("text", "Thick paper"), written.etag())
                .expect(204);
        made(other, space.path() + "/updates/" + update + "/comments", Map.of("text", "Look"));
        made(
                other,
                space.path() + "/invitations",
                Map.of("email", update + "@school.example", "role", "observer", "word", ""));
        space.accounts().forEach((role, account) -> {
            Rest rest = account.rest();
            made(rest, forum + "threads/" + thread + "/posts", Map.of("text", mark(role)));
            made(rest, space.path() + "/updates/" + update + "/comments", Map.of("text", mark(role)));
            if (table.gives("post-updates", role)) {
                made(rest, space.path() + "/updates", Map.of("text", mark(role)));
            }
        });
        pages.put("overview", "");
        pages.put("update", "/overview/" + update);
        pages.put("forum", "/forum");
        pages.put("discussion", "/forum/" + discussion);
        pages.put("thread", "/forum/" + discussion + "/" + thread);
        pages.put("members", "/members");
        browsers = new Browsers(server.address());
        people.putAll(space.enter(browsers));
    }

    @AfterAll
    void theyGo() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    @Order(1)
    void everyButtonNamesItsRightAndTheOperationThatIsRefused() {
        for (Line line : table.all()) {
            if (line.readsOnly() && line.operation().isEmpty()) {
                continue;
            }
            assertThat(table.operations()).as(line.toString()).containsKey(line.operation());
            if (line.decided()
                    && !Set.of("mine", "invitation").contains(line.where())
                    && !line.right().equals("nobody")) {
                assertThat(table.operations().get(line.operation()))
                        .as(line.toString())
                        .isEqualTo(line.right());
            }
        }
        Set<String> shown = table.all().stream().map(Line::tableRight).collect(Collectors.toCollection(TreeSet::new));
        Set<String> inUse = new TreeSet<>(table.operations().values());
        inUse.retainAll(table.rights());
        inUse.remove("see");
        assertThat(shown).as("rights that the pages show").containsAll(inUse);
    }

    @Test
    @Order(2)
    void everyRoleFindsWhatTheTableGivesAndNothingElse() {
        SoftAssertions all = new SoftAssertions();
        pages.forEach(
                (page, address) -> everybodyGoes(address, (role, person) -> look(all, role, person, page, false)));
        for (Line line : table.addresses()) {
            everybodyGoes("/" + line.page(), (role, person) -> all.assertThat(isTitled(person.page(), line.key()))
                    .as("%s may open %s", role, line.page())
                    .isEqualTo(table.gives(line, role)));
        }
        all.assertAll();
    }

    @Test
    @Order(3)
    void whoIsInNoRoleFindsNothingThere() {
        Person stranger = browsers.person().signIn(Demo.ANKE).ready();
        Set<String> headings = new TreeSet<>();
        Stream.concat(pages.values().stream(), table.addresses().stream().map(line -> "/" + line.page()))
                .forEach(address -> {
                    Offers.go(stranger.page(), space.page() + address);
                    Offers.arrived(stranger);
                    headings.add(heading(stranger.page()));
                });
        assertThat(headings).containsExactly("There is nothing here for you to see");
    }

    @Test
    @Order(4)
    void inAnArchivedSpaceNobodyFindsAnythingToWriteWith() {
        space.archive();
        SoftAssertions all = new SoftAssertions();
        pages.forEach((page, address) -> everybodyGoes(address, (role, person) -> look(all, role, person, page, true)));
        all.assertAll();
    }

    /** All at once, each in a browser of their own. */
    private void everybodyGoes(String address, BiConsumer<String, Person> there) {
        people.values().forEach(person -> Offers.go(person.page(), space.page() + address));
        people.forEach((role, person) -> {
            Offers.arrived(person);
            there.accept(role, person);
        });
    }

    private void look(SoftAssertions all, String role, Person person, String page, boolean archived) {
        List<String> offers = Offers.of(person.page(), mark(role), THEIRS);
        Set<String> unknown = new TreeSet<>(offers);
        unknown.removeIf(offer -> offer.startsWith("link|"));
        for (Line line : table.on(page)) {
            Pattern text = Offers.text(person.page(), line.key());
            List<String> found =
                    offers.stream().filter(offer -> line.isAt(offer, text)).toList();
            if (line.decided() || archived && !line.readsOnly()) {
                all.assertThat(!found.isEmpty())
                        .as("%s, %s: %s %s among %s", role, page, line.where(), line.key(), offers)
                        .isEqualTo(line.decided() && table.gives(line, role) && (!archived || line.readsOnly()));
            }
            unknown.removeAll(found);
        }
        all.assertThat(unknown).as("%s, %s: what has no line", role, page).isEmpty();
    }

    private static boolean isTitled(Page page, String key) {
        return Offers.text(page, key).matcher(heading(page)).matches();
    }

    private static String heading(Page page) {
        return page.locator("h1").first().innerText();
    }

    /** Stands in what somebody in that role wrote. */
    private static String mark(String role) {
        return "words of a " + role + ".";
    }

    private static String made(Rest person, String path, Map<String, String> body) {
        JsonNode answer = person.post(path, body).expect(201).json();
        return answer.at("/id").asText();
    }
}
