package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.etwin.itests.Operations.Operation;
import org.etwin.itests.OtherCountry.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule 13: NSO staff act only on their own country. What that means for each operation and page stands in a table. */
@ExtendWith(Server.Started.class)
class OtherCountryTest {
    private static final int STATUS = 3;
    private static final String FILE_OF_THE_OTHER = "si.csv";

    private final Server server;
    private final Rest german;
    private final Rest slovene;
    private final Things slovenian;
    private final List<Operation> operations;
    private final OtherCountry table = new OtherCountry();

    OtherCountryTest(Server server) {
        this.server = server;
        german = server.rest().signedIn(Demo.NSO_DE);
        slovene = server.rest().signedIn(Demo.NSO_SI);
        slovenian = new Things(server);
        operations = new Operations(server, slovenian::in).all();
    }

    @Test
    void everyPageOfTheDeskHasItsRowAndEveryRowItsOperation() {
        assertThat(table.operations().stream().filter(row -> operations.stream()
                        .noneMatch(operation ->
                                table.of(operation).filter(row::equals).isPresent())))
                .as("rows without an operation")
                .isEmpty();
        List<String> pages = table.pages().stream().map(Row::route).toList();
        assertThat(pages).containsAll(DeclaredRoutes.startingWith("desk"));
        assertThat(DeclaredRoutes.startingWith("")).containsAll(pages);
    }

    @Test
    void whereAnotherCountrysDeskIsAnsweredItSeesNothing() {
        Map<String, String> before = state();
        Map<String, String> wrong = new TreeMap<>();
        for (Operation operation : operations) {
            String wanted = table.of(operation).map(Row::answer).orElse("");
            if (wanted.isEmpty()) {
                continue;
            }
            Rest.Answer answer = knock(german, operation);
            if (wanted.equals("nothing")) {
                if (answer.status() != 200 || showsTheOther(answer.text())) {
                    wrong.put(operation.toString(), answer.status() + " " + answer.text());
                }
            } else if (answer.status() != Integer.parseInt(wanted.substring(0, STATUS))) {
                wrong.put(operation.toString(), answer.status() + " instead of " + wanted + ": " + answer.text());
            }
            if (operation.reads() && knock(slovene, operation).status() != 200) {
                wrong.put(
                        operation + " by its own desk",
                        String.valueOf(knock(slovene, operation).status()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(state()).as("nothing has changed").isEqualTo(before);
    }

    @Test
    void noPageShowsTheDeskOfAnotherCountryAnythingOfIt() {
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(server.address())) {
            Person desk = browsers.person().signIn(Demo.NSO_DE);
            for (Row row : table.pages()) {
                desk.go(address(row.route()));
                String seen = desk.settled().page().getByRole(AriaRole.MAIN).innerText();
                boolean refused =
                        seen.contains("There is nothing here for you to see") || seen.contains("You may not do this");
                if (showsTheOther(seen) || refused != row.answer().equals("refused")) {
                    wrong.add(row.route() + " shows " + seen);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The page of the thing of Slovenia, and lists asked for what waits there. */
    private String address(String route) {
        String path = "/" + route.replaceAll("/:[a-z]+\\*?$", "");
        StringBuilder filled = new StringBuilder();
        for (String part : ("/" + route).split("(?=/)")) {
            String name = part.replaceAll("[/:?*]", "");
            boolean section = part.startsWith("/:section") || part.startsWith("/:rest");
            filled.append(section ? "" : part.startsWith("/:") ? "/" + thing(path, name) : part);
        }
        boolean list = !route.contains(":");
        return list ? filled + "?q=" + encoded(slovenian.get("askerName")) + "&territory=SI" : filled.toString();
    }

    private String thing(String path, String name) {
        return path.startsWith("/schools") ? slovenian.get("school") : slovenian.inPage(path, name);
    }

    private boolean showsTheOther(String text) {
        return text.contains(slovenian.get("request"))
                || text.contains(slovenian.get("asker"))
                || text.contains(slovenian.get("askerName"))
                || text.contains(FILE_OF_THE_OTHER);
    }

    private Rest.Answer knock(Rest desk, Operation operation) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (operation.bodyType() != null) {
            headers.put("Content-Type", operation.bodyType());
        }
        String path = slovenian.filled(operation.path());
        if (operation.has("header", "If-Match")) {
            String whole = operation.verb().equals("PUT") ? path : path.substring(0, path.lastIndexOf('/'));
            headers.put("If-Match", String.valueOf(slovene.get(whole).etag()));
        }
        String query = operation.has("query", "territory") ? "?territory=SI&fileName=x.csv" : "";
        return desk.send(operation.verb(), path + query, headers, body(operation));
    }

    private static byte[] body(Operation operation) {
        if (operation.body() == null) {
            return new byte[0];
        }
        JsonNode body = operation.body().deepCopy();
        body.findParents(Operations.ANY).forEach(map -> ((ObjectNode) map).remove(Operations.ANY));
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the desk of Slovenia sees of its own. */
    private Map<String, String> state() {
        Map<String, String> state = new TreeMap<>();
        for (String path : List.of(
                "/api/v1/join-requests?territory=SI",
                "/api/v1/schools/" + slovenian.get("school"),
                "/api/v1/schools/imports/" + slovenian.get("imports"),
                "/api/v1/project-decisions?territory=SI",
                "/api/v1/territories/SI/settings")) {
            state.put(path, slovene.get(path).expect(200).text());
        }
        return state;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
