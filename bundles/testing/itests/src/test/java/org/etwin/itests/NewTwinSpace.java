package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A TwinSpace of its own for one test, with somebody in each role; made over REST as people make it in the pages. */
final class NewTwinSpace {
    static final String FOUNDER = "bojan.si@demo.etwin.org";
    static final String OTHER_FOUNDER = "sanna.fi@demo.etwin.org";

    private final Server server;
    private final Rest founder;
    private final Rest other;
    private final String project;
    private final String space;
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    /** Somebody in a role, as a client of the interface and by what is typed to sign in. */
    record Account(String name, String password, boolean pupil, Rest rest) {
        Person atTheDoor(Browsers browsers) {
            return browsers.person().setOff(pupil ? "/pupil-login" : "/sign-in");
        }

        void knock(Person person) {
            if (pupil) {
                person.typeToSignInAsPupil(name, password);
            } else {
                person.typeToSignIn(name, password);
            }
        }

        void enter(Person person) {
            person.page().waitForURL(pupil ? Person.PUPIL_SIGNED_IN : Person.SIGNED_IN);
            person.ready();
        }
    }

    NewTwinSpace(Server server) {
        this.server = server;
        founder = server.rest().signedIn(FOUNDER);
        other = server.rest().signedIn(OTHER_FOUNDER);
        String title = "Bridges " + UUID.randomUUID().toString().substring(0, 8);
        project = founded(title);
        approve(Demo.NSO_SI, "SI");
        approve(Demo.NSO_FI, "FI");
        space = spaceOf(founder, title).at("/id").asText();
        fill();
    }

    /** One more project of both founders; it waits for the two desks. */
    String waiting() {
        return founded("Dams " + UUID.randomUUID().toString().substring(0, 8));
    }

    private String founded(String title) {
        return founded(founder, other, title);
    }

    /** A project that both founders want and no desk has seen; its id. */
    static String founded(Rest founder, Rest other, String title) {
        String id = founder.post("/api/v1/projects", draft(title, school(founder), id(other)))
                .expect(201)
                .at("id");
        founder.post("/api/v1/projects/" + id + "/send", Map.of("word", "Shall we?"))
                .expect(200);
        other.post("/api/v1/projects/" + id + "/accept", Map.of("school", school(other), "word", "Yes."))
                .expect(200);
        return id;
    }

    private void fill() {
        adult("founder", FOUNDER, founder);
        adult("teacher-admin", "ayse.tr@demo.etwin.org", partner("ayse.tr@demo.etwin.org"));
        adult("teacher", "elena.es@demo.etwin.org", partner("elena.es@demo.etwin.org"));
        role("teacher-admin", id(accounts.get("teacher-admin").rest()));
        Stream.of("expert", "observer").forEach(this::guest);
        JsonNode slips = founder.post(path() + "/pupils", Map.of("names", List.of("Pia", "Ana")))
                .expect(200)
                .json();
        pupil("pupil-admin", slips.get(0));
        pupil("pupil", slips.get(1));
        role("pupil-admin", id(accounts.get("pupil-admin").rest()));
    }

    /** By role, in the order of the table. */
    Map<String, Account> accounts() {
        return accounts;
    }

    /** The one whom nobody in a role of {@link #accounts} is. */
    Rest otherFounder() {
        return other;
    }

    /** Everybody signs in, all at once. */
    Map<String, Person> enter(Browsers browsers) {
        Map<String, Person> people = new LinkedHashMap<>();
        accounts.forEach((role, account) -> people.put(role, account.atTheDoor(browsers)));
        accounts.forEach((role, account) -> account.knock(people.get(role)));
        accounts.forEach((role, account) -> account.enter(people.get(role)));
        return people;
    }

    /** The id of the project whose space this is. */
    String project() {
        return project;
    }

    String page() {
        return "/spaces/" + space;
    }

    String path() {
        return "/api/v1/spaces/" + space;
    }

    /** The project is over for good, and everything in its space can only be read. */
    void archive() {
        founder.post("/api/v1/projects/" + project + "/close", Map.of("summary", "Two bridges of paper stand."))
                .expect(200);
        server.rest()
                .signedIn(Demo.CSS)
                .post("/api/v1/projects/" + project + "/archive", Map.of())
                .expect(200);
    }

    private Rest partner(String email) {
        Rest partner = server.rest().signedIn(email);
        Rest.Answer asked = founder.post("/api/v1/contacts", Map.of("person", id(partner), "message", "Hei " + email));
        if (asked.status() == 201) {
            partner.post("/api/v1/contacts/" + asked.at("id") + "/accept", Map.of())
                    .expect(204);
        }
        founder.post("/api/v1/projects/" + project + "/partners", Map.of("person", id(partner), "word", "Join us"))
                .expect(200);
        partner.post(
                        "/api/v1/projects/" + project + "/partner-invitation/accept",
                        Map.of("school", school(partner), "word", "Gladly."))
                .expect(200);
        return partner;
    }

    private void guest(String role) {
        Newcomer newcomer = new Newcomer(server, "SI", "Gimnazija Celje").confirmed(server);
        join(newcomer, role);
        accounts.put(role, new Account(newcomer.email(), Newcomer.PASSWORD, false, newcomer.rest()));
    }

    /** Invited by the founder, and there. */
    void join(Newcomer newcomer, String role) {
        founder.post(path() + "/invitations", Map.of("email", newcomer.email(), "role", role, "word", ""))
                .expect(201);
        String invitation = newcomer.rest().get("/api/v1/spaces/invitations").at("/items/0/id");
        newcomer.rest()
                .post("/api/v1/spaces/invitations/" + invitation + "/acceptance", Map.of())
                .expect(200);
    }

    private void adult(String role, String email, Rest rest) {
        accounts.put(role, new Account(email, Demo.PASSWORD, false, rest));
    }

    private void pupil(String role, JsonNode slip) {
        String name = slip.at("/userName").asText();
        String password = slip.at("/password").asText();
        Rest rest = server.rest()
                .withToken(server.rest().post("/api/v1/session/pupil", Map.of("userName", name, "password", password)));
        accounts.put(role, new Account(name, password, true, rest));
    }

    private void role(String role, String account) {
        founder.put(path() + "/members/" + account, Map.of("role", role)).expect(204);
    }

    private void approve(String nso, String territory) {
        server.rest()
                .signedIn(nso)
                .post(
                        "/api/v1/project-decisions/" + project + "/approve",
                        Map.of("territory", territory, "words", "Have fun."))
                .expect(200);
    }

    private static String id(Rest person) {
        return person.get("/api/v1/me").at("id");
    }

    static String school(Rest person) {
        return person.get("/api/v1/members/" + id(person)).at("/schools/0/id");
    }

    /** The space of that title, or null. */
    static JsonNode spaceOf(Rest member, String title) {
        for (JsonNode space : member.get("/api/v1/spaces").expect(200).json().at("/items")) {
            if (space.at("/title").asText().equals(title)) {
                return space;
            }
        }
        return null;
    }

    static Map<String, Object> draft(String title, String school, String partner) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("title", title);
        text.put("description", "We build bridges of paper and compare them.");
        text.put("aims", "Build and compare.");
        text.put("process", "Monthly.");
        text.put("results", "A bridge.");
        text.put("languages", List.of("en"));
        text.put("subjects", List.of("SCIENCE"));
        text.put("youngest", 11);
        text.put("oldest", 12);
        text.put("pupils", 40);
        return Map.of("text", text, "school", school, "partner", partner);
    }
}
