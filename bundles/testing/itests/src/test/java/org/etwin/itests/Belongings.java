package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.etwin.itests.Everybody.Somebody;

/** What stands for the parameters of an address: something of one's own, and something that somebody else made. */
final class Belongings {
    private static final List<String> ROLES = List.of("fo", "ta", "te", "ex", "ob", "pa", "pu", "su");

    private static final String MINE = "spaces/invitations";

    private final Server server;
    private final Everybody everybody;
    private final Things things;
    private final String space;
    private final String forum;
    private final Map<String, Function<Somebody, String>> makers = new HashMap<>();
    private final Map<String, String> fixed = new LinkedHashMap<>();
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, Rest> helpers = new HashMap<>();

    Belongings(Server server, Everybody everybody) {
        this.server = server;
        this.everybody = everybody;
        this.things = new Things(server);
        this.space = everybody.space().path();
        this.forum = space + "/forum/";
        Rest maker = everybody.maker().rest();
        fixed.put("{space}", space.substring(space.lastIndexOf('/') + 1));
        String discussion = created(maker, forum + "discussions", Map.of("title", "Bridges", "text", ""));
        String thread = created(
                maker, forum + "discussions/" + discussion + "/threads", Map.of("title", "Paper", "text", "Which?"));
        String update = created(maker, space + "/updates", Map.of("text", "News"));
        fixed.put("{place}", thread);
        fixed.put("{zero}", Things.NONE);
        fixed.put("{twin}", everybody.space().project());
        makers.put("discussions/{discussion}", who -> discussion(who.rest()));
        makers.put(
                "threads/{thread}",
                who -> created(
                        who.rest(),
                        forum + "discussions/" + discussion + "/threads",
                        Map.of("title", "Paper", "text", "Which?")));
        makers.put("posts/{post}", who -> post(who.rest(), thread));
        makers.put("deleted/{id}", who -> {
            String post = post(who.rest(), thread);
            return post != null && who.rest().delete(forum + "posts/" + post).status() == 204 ? post : null;
        });
        makers.put("updates/{update}", who -> created(who.rest(), space + "/updates", Map.of("text", "News")));
        makers.put(
                "comments/{comment}",
                who -> created(who.rest(), space + "/updates/" + update + "/comments", Map.of("text", "Well")));
        makers.put("presence/{stay}", who -> text(who.rest().post(space + "/presence", Map.of()), "/id"));
        makers.put(
                "invitations/{invitation}",
                who -> created(
                        who.rest(),
                        space + "/invitations",
                        Map.of("email", unique() + "@school.example", "role", "observer", "word", "")));
        makers.put("pupils/{account}", who -> pupil(who.rest()));
        makers.put("body/{pupil}", makers.get("pupils/{account}"));
        makers.put("members/{account}", who -> who == everybody.maker() ? everybody.guest() : null);
        makers.put("tokens/{id}", who -> token(who));
        makers.put("sessions/{id}", who -> session(who));
        makers.put(
                "files/{id}",
                who -> text(
                        who.rest()
                                .send(
                                        "POST",
                                        "/api/v1/files?use=membership.evidence&name=river.png",
                                        Map.of("Content-Type", "image/png"),
                                        Pictures.river()),
                        "/id"));
        makers.put("notifications/{id}", who -> first(who.rest(), "/api/v1/notifications"));
        makers.put("join-requests/{id}", this::joinRequest);
        makers.put("members/{id}", who -> who == everybody.maker() ? who.account() : null);
        makers.put("conduct/{account}", who -> who == everybody.maker() ? suspendable() : who.account());
        makers.put("projects/{id}", this::project);
        makers.put("versions/{version}", this::version);
        makers.put(
                "project-decisions/{id}",
                who -> who == everybody.maker() ? everybody.space().waiting() : null);
        makers.put("of/{account}", makers.get("pupils/{account}"));
        makers.put(MINE, this::invitedTo);
        makers.put("blocked/{person}", who -> who == everybody.maker() ? suspendable() : null);
        makers.put("contacts/{id}", this::contact);
        makers.put(
                "webhooks/{id}",
                who -> who == everybody.maker()
                        ? Things.webhook(everybody.in("ns").rest(), "SI")
                        : null);
    }

    /** Makes what that person can have, before it is too late. */
    void prepare(Somebody who) {
        makers.forEach((kind, maker) -> made.computeIfAbsent(kind + " " + who.column(), key -> maker.apply(who)));
    }

    /** Its id, or null when that person can have none. */
    String of(String path, String parameter, Somebody who) {
        String kind = kind(path, parameter);
        if (fixed.containsKey("{" + parameter + "}")) {
            return fixed.get("{" + parameter + "}");
        }
        if (makers.containsKey(kind)) {
            return made.computeIfAbsent(
                    kind + " " + who.column(), key -> makers.get(kind).apply(who));
        }
        return who == everybody.maker() ? things.in(path, parameter) : null;
    }

    /** Whether two answers are to be told: for one's own and for somebody else's. */
    boolean canBeOwn(String path, String parameter) {
        return makers.containsKey(kind(path, parameter)) && !fixed.containsKey("{" + parameter + "}");
    }

    /** They were used up by a call that was answered. */
    void used(String path, String parameter, Somebody who) {
        made.remove(kind(path, parameter) + " " + who.column());
    }

    /** By the folder in the address; what stands only in a body, by its name. */
    private String kind(String path, String parameter) {
        if (path.startsWith("/api/v1/spaces/invitations/")) {
            return MINE;
        }
        int at = path.indexOf("/{" + parameter + "}");
        if (at < 0) {
            return makers.keySet().stream()
                    .filter(each -> each.endsWith("/{" + parameter + "}"))
                    .findFirst()
                    .orElse("");
        }
        return path.substring(path.lastIndexOf('/', at - 1) + 1, at) + "/{" + parameter + "}";
    }

    /** Signing in costs much. */
    private Rest as(String email) {
        return helpers.computeIfAbsent(email, each -> server.rest().signedIn(each));
    }

    private String discussion(Rest who) {
        return created(who, forum + "discussions", Map.of("title", "Bridges " + unique(), "text", ""));
    }

    private String post(Rest who, String thread) {
        return created(who, forum + "threads/" + thread + "/posts", Map.of("text", "Thick " + unique()));
    }

    private String pupil(Rest who) {
        Rest.Answer slips = who.post(space + "/pupils", Map.of("names", List.of("Bor")));
        return slips.status() == 200 ? slips.json().at("/0/pupil").asText() : null;
    }

    private static String token(Somebody who) {
        Instant end = Instant.now().plus(30, ChronoUnit.DAYS);
        return text(
                who.rest()
                        .post(
                                "/api/v1/tokens",
                                Map.of(
                                        "name", "List " + unique(),
                                        "access", "READ",
                                        "capabilities", List.of("schools"),
                                        "expires", end.toString(),
                                        "password", String.valueOf(who.password()))),
                "/id");
    }

    private String session(Somebody who) {
        if (who.account() == null) {
            return null;
        }
        boolean theirs = who == everybody.maker();
        for (JsonNode each : (theirs ? who.rest() : who.again(server))
                .get("/api/v1/me/sessions")
                .json()) {
            if (each.at("/current").asBoolean()) {
                return each.at("/id").asText();
            }
        }
        return null;
    }

    private String joinRequest(Somebody who) {
        if (who == everybody.maker()) {
            return things.get("request");
        }
        return who.account() == null ? null : text(who.rest().get("/api/v1/join-requests/mine"), "/0/id");
    }

    /** A member in Slovenia whom no other test needs. */
    private String suspendable() {
        return everybody
                .in("ns")
                .rest()
                .get("/api/v1/membership/members?territory=SI&words=vida")
                .json()
                .findPath("account")
                .asText(Things.NONE);
    }

    private String project(Somebody who) {
        if (who == everybody.maker()) {
            return text(as(Demo.TINA).get("/api/v1/projects?state=OPEN"), "/items/0/id");
        }
        return ROLES.contains(who.column()) ? everybody.space().project() : null;
    }

    private String version(Somebody who) {
        String project = project(who);
        Rest reading = who == everybody.maker() ? as(Demo.TINA) : who.rest();
        return project == null ? null : first(reading, "/api/v1/projects/" + project + "/versions");
    }

    /** An invitation to the space of whoever is no member yet. */
    private String invitedTo(Somebody who) {
        if (who != everybody.in("ge")) {
            return who == everybody.maker() ? of("", "invitation", who) : null;
        }
        everybody
                .in("fo")
                .rest()
                .post(space + "/invitations", Map.of("email", who.name(), "role", "observer", "word", ""));
        return first(who.rest(), "/api/v1/spaces/invitations");
    }

    private String contact(Somebody who) {
        if (who.account() == null) {
            return null;
        }
        Rest asking = as("jana.cz@demo.etwin.org");
        String person =
                who == everybody.maker() ? as(Demo.MATTI).get("/api/v1/me").at("id") : who.account();
        Rest.Answer asked =
                asking.post("/api/v1/contacts", Map.of("person", person, "message", "Hello, this is " + unique()));
        return asked.status() == 201 ? asked.at("id") : text(asking.get("/api/v1/contacts/with/" + person), "/id");
    }

    private static String created(Rest who, String path, Map<String, String> body) {
        return text(who.post(path, body), "/id");
    }

    private static String first(Rest who, String list) {
        return text(who.get(list), "/items/0/id");
    }

    /** Null when there is none, or not for that person. */
    private static String text(Rest.Answer answer, String pointer) {
        if (answer.status() >= 300 || answer.text().isBlank()) {
            return null;
        }
        JsonNode found = answer.json().at(pointer);
        return found.isMissingNode() ? null : found.asText();
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
