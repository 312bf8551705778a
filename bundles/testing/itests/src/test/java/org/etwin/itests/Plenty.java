package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** More than a dozen of what lists show, so that it is seen when something is asked for each of them. */
final class Plenty {
    static final int MANY = 13;
    /** Projects that are opened: each is a space of its own. */
    private static final int FEW = 4;

    private final Server server;
    private final Things things;
    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final Rest tina;
    private final Rest matti;
    private final Rest slovenia;
    private final Rest finland;

    Plenty(Server server, Things things) {
        this.server = server;
        this.things = things;
        tina = server.rest().signedIn(Demo.TINA);
        matti = server.rest().signedIn(Demo.MATTI);
        slovenia = server.rest().signedIn(Demo.NSO_SI);
        finland = server.rest().signedIn(Demo.NSO_FI);
    }

    /** Once, also on a server that goes on running. */
    void make() {
        if (tina.get("/api/v1/projects").expect(200).json().at("/total/value").asInt() > MANY) {
            return;
        }
        inTheSpace();
        inTheForum();
        projects();
        people();
        atTheDesk();
    }

    private void inTheSpace() {
        String space = things.filled("/api/v1/spaces/{space}");
        String update = space + "/updates/" + things.get("update");
        List<String> names = IntStream.range(0, MANY).mapToObj(Plenty::name).toList();
        JsonNode slips =
                tina.post(space + "/pupils", Map.of("names", names)).expect(200).json();
        slips.forEach(slip -> {
            Rest pupil = server.rest()
                    .withToken(server.rest()
                            .post(
                                    "/api/v1/session/pupil",
                                    Map.of(
                                            "userName", slip.at("/userName").asText(),
                                            "password", slip.at("/password").asText())));
            pupil.put(update + "/like", Map.of("liked", true)).expect(204);
            pupil.post(update + "/comments", Map.of("text", "Mine " + mark)).expect(201);
            pupil.post(
                            space + "/forum/threads/" + things.get("thread") + "/posts",
                            Map.of("text", "A word of " + slip.at("/userName").asText()))
                    .expect(201);
        });
        many(number -> tina.post(space + "/updates", Map.of("text", "News " + number + " " + mark))
                .expect(201));
        many(number -> matti.post(
                        space + "/invitations",
                        Map.of(
                                "email",
                                "guest" + number + "." + mark + "@school.example",
                                "role",
                                "observer",
                                "word",
                                ""))
                .expect(201));
    }

    private void inTheForum() {
        String forum = things.filled("/api/v1/spaces/{space}/forum/");
        many(number -> tina.post(
                        forum + "discussions", Map.of("title", "Talk " + number + " " + mark, "description", "Rivers"))
                .expect(201));
        many(number -> matti.post(
                        forum + "discussions/" + things.get("discussion") + "/threads",
                        Map.of("title", "Thread " + number + " " + mark, "text", "How long is it?"))
                .expect(201));
        String post = tina.post(forum + "threads/" + things.get("thread") + "/posts", Map.of("text", "0 " + mark))
                .expect(201)
                .at("id");
        many(number -> tina.put(
                        forum + "posts/" + post,
                        Map.of("text", number + " " + mark),
                        tina.get(forum + "posts/" + post).etag())
                .expect(204));
    }

    /** Some wait for the desks, the others are open and have spaces. */
    private void projects() {
        Map<String, Object> draft = NewTwinSpace.draft("Many " + mark, NewTwinSpace.school(tina), id(matti));
        String school = NewTwinSpace.school(matti);
        for (int number = 0; number < MANY + FEW; number++) {
            String project = tina.post("/api/v1/projects", draft).expect(201).at("id");
            tina.post("/api/v1/projects/" + project + "/send", Map.of("word", "Shall we?"))
                    .expect(200);
            matti.post("/api/v1/projects/" + project + "/accept", Map.of("school", school, "word", "Yes."))
                    .expect(200);
            if (number < FEW) {
                approve(slovenia, project, "SI");
                approve(finland, project, "FI");
            }
        }
    }

    private static void approve(Rest desk, String project, String territory) {
        desk.post(
                        "/api/v1/project-decisions/" + project + "/approve",
                        Map.of("territory", territory, "words", "Have fun."))
                .expect(200);
    }

    private void people() {
        server.console("etwin:demo-requests SI " + MANY);
        List<String> others = new ArrayList<>();
        tina.get("/api/v1/members?size=100")
                .json()
                .at("/items")
                .forEach(person -> others.add(person.at("/account").asText()));
        others.remove(id(tina));
        others.forEach(person -> tina.post("/api/v1/contacts", Map.of("person", person, "message", "Hello " + person)));
    }

    private void atTheDesk() {
        many(number -> slovenia.post(
                "/api/v1/webhooks",
                Map.of(
                        "name",
                        "List " + number,
                        "territory",
                        "SI",
                        "address",
                        "https://192.0.43.7/hook" + number,
                        "events",
                        List.of("membership.rights-ended"))));
        many(number -> slovenia.postText(
                        "/api/v1/schools/imports?territory=SI&fileName=" + number + mark + ".csv",
                        "text/csv",
                        "number;name;place\n9" + number + ";Šola " + number + ";Kamnik\n")
                .expect(201));
        String school = things.filled("/api/v1/schools/{school}");
        many(number -> change(school, number));
    }

    private void change(String school, int number) {
        Rest.Answer now = slovenia.get(school).expect(200);
        JsonNode details = now.json().at("/details");
        if (details.isObject()) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) details).put("pupils", 100 + number);
            slovenia.put(school, details, now.etag()).expect(200);
        }
    }

    private static void many(IntConsumer doing) {
        IntStream.range(0, MANY).forEach(doing);
    }

    private static String name(int number) {
        return "Kid " + (char) ('A' + number);
    }

    private static String id(Rest person) {
        return person.get("/api/v1/me").at("id");
    }
}
