package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of each kind of thing in the demo, all of Slovenia, by the beginning of its paths or by the name of its field. */
final class Things {
    /** Has the form of an id and belongs to nothing. */
    static final String NONE = "0000000000001";

    private final Map<String, String> byName = new LinkedHashMap<>();

    Things(Server server) {
        Rest tina = server.rest().signedIn(Demo.TINA);
        Rest desk = server.rest().signedIn(Demo.NSO_SI);
        String bojan = colleague(tina);
        String space = Demo.space(tina);
        String forum = "/api/v1/spaces/" + space + "/forum/";
        String discussion = first(tina, forum + "discussions");
        String thread = first(tina, forum + "discussions/" + discussion + "/threads");
        put("account person partner members", bojan);
        put("school schools", tina.get("/api/v1/members/" + bojan).at("/schools/0/id"));
        put("space spaces", space);
        put("discussion", discussion);
        put("thread place", thread);
        put("post", first(tina, forum + "threads/" + thread + "/posts"));
        put("update", first(tina, "/api/v1/spaces/" + space + "/updates"));
        String comments = "/api/v1/spaces/" + space + "/updates/" + byName.get("update") + "/comments";
        put(
                "comment",
                tina.post(comments, Map.of("text", "Ours as well")).expect(201).at("id"));
        put("contacts", first(tina, "/api/v1/contacts"));
        put("projects", first(tina, "/api/v1/projects"));
        put("project-decisions", first(desk, "/api/v1/project-decisions?territory=SI"));
        JsonNode request = desk.get("/api/v1/join-requests?territory=SI").json().at("/items/0");
        put("join-requests request", request.at("/id").asText());
        put("asker", request.at("/account").asText());
        put("askerName", request.at("/name").asText());
        String csv = "number;name;place\n77001;Šola na robu;Kamnik\n";
        put(
                "imports",
                desk.postText("/api/v1/schools/imports?territory=SI&fileName=si.csv", "text/csv", csv)
                        .expect(201)
                        .at("id"));
        JsonNode twice =
                desk.get("/api/v1/membership/duplicates?territory=SI").json().at("/items/0");
        put("one kept", twice.findPath("account").asText(NONE));
        put(
                "other gone",
                twice.findValues("account").size() > 1
                        ? twice.findValues("account").get(1).asText()
                        : NONE);
        put("webhooks", webhook(desk, "SI"));
        put("territory code territories", "SI");
        put("role", "NSO");
    }

    /** Bojan, or somebody else of the country when a test has sent him away. */
    private static String colleague(Rest tina) {
        JsonNode bojan =
                tina.get("/api/v1/members?territory=SI&words=bojan").json().at("/items/0/account");
        return bojan.isMissingNode() ? tina.get("/api/v1/members?territory=SI").at("/items/0/account") : bojan.asText();
    }

    /** One of the desk's that hears what hardly ever happens. */
    static String webhook(Rest desk, String territory) {
        String there = first(desk, "/api/v1/webhooks");
        return there.equals(NONE)
                ? desk.post(
                                "/api/v1/webhooks",
                                Map.of(
                                        "name",
                                        "School list",
                                        "territory",
                                        territory,
                                        "address",
                                        "https://192.0.43.7/hook",
                                        "events",
                                        List.of("membership.rights-ended")))
                        .expect(201)
                        .at("id")
                : there;
    }

    private void put(String names, String value) {
        for (String name : names.split(" ")) {
            byName.put(name, value);
        }
    }

    private static String first(Rest rest, String list) {
        JsonNode id = rest.get(list).json().at("/items/0/id");
        return id.isMissingNode() ? NONE : id.asText();
    }

    String get(String name) {
        return byName.getOrDefault(name, NONE);
    }

    /** What stands for {@code {name}} in that path: a thing of that name, else of the folder before it. */
    String in(String path, String name) {
        if (byName.containsKey(name)) {
            return byName.get(name);
        }
        int at = path.indexOf("/{" + name + "}");
        return at < 0 ? NONE : get(path.substring(path.lastIndexOf('/', at - 1) + 1, at));
    }

    /** The same for the address of a page, such as {@code /desk/schools/import}. */
    String inPage(String path, String name) {
        String folder = path.substring(path.lastIndexOf('/') + 1);
        return byName.containsKey(name) ? byName.get(name) : get(folder.endsWith("s") ? folder : folder + "s");
    }

    /** The path with things in the places of its parameters. */
    String filled(String path) {
        StringBuilder filled = new StringBuilder();
        for (String part : path.split("(?=/)")) {
            filled.append(part.startsWith("/{") ? "/" + in(path, part.substring(2, part.length() - 1)) : part);
        }
        return filled.toString();
    }
}
