package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole main job as a client of the REST interface does it. */
@ExtendWith(Server.Started.class)
class MainJobOverRestTest {
    private static final Map<String, Object> SAXONY = Map.of(
            "columns",
            Map.of(
                    "NUMBER", "school_number",
                    "NAME", "name",
                    "STREET", "street",
                    "POSTCODE", "postcode",
                    "PLACE", "place"),
            "constants",
            Map.of("REGION", "Sachsen", "TYPE", "SCHOOL"));

    private final Server server;
    private final Rest visitor;

    MainJobOverRestTest(Server server) {
        this.server = server;
        this.visitor = server.rest();
    }

    @Test
    void anNsoImportsARegisterAndImportsItAgainWithoutLoss() throws IOException {
        Rest desk = visitor.signedIn(Demo.NSO_DE);
        String csv = Files.readString(Server.root().resolve("bundles/demo/src/main/resources/demo/schools-saxony.csv"));
        String id = desk.postText("/api/v1/schools/imports?territory=DE&fileName=register.csv", "text/csv", csv)
                .expect(201)
                .at("id");

        JsonNode dryRun = desk.post("/api/v1/schools/imports/" + id + "/dry-run", SAXONY)
                .expect(200)
                .json();
        assertThat(dryRun.at("/lines").asInt()).isEqualTo(1421);
        assertThat(dryRun.at("/created").asInt()).isZero();
        assertThat(dryRun.at("/refused").asInt()).isZero();
        assertThat(dryRun.at("/furtherSites").asInt()).isEqualTo(2);

        desk.post("/api/v1/schools/imports/" + id + "/run", SAXONY).expect(202);
        Wait.until(
                "the import is done",
                () -> desk.get("/api/v1/schools/imports/" + id).at("state").equals("DONE"));
        JsonNode again = desk.get("/api/v1/schools/imports/" + id).json();
        assertThat(again.at("/report/created").asInt()).isZero();
        assertThat(visitor.get("/api/v1/schools?territory=DE&size=100").at("/total/more"))
                .isEqualTo("true");
    }

    @Test
    void anotherCountrysNsoSeesNoImportAndNoQueue() {
        Rest finnish = visitor.signedIn(Demo.NSO_FI);
        assertThat(finnish.get("/api/v1/schools/imports?territory=DE").status()).isEqualTo(403);
        assertThat(finnish.get("/api/v1/join-requests?territory=DE").status()).isEqualTo(403);
    }

    @Test
    void twoTeachersJoinFoundAProjectAndTheirPupilWritesInTheForum() {
        Rest slovene = join("SI", "Gimnazija Celje", Demo.NSO_SI);
        Rest finnish = join("FI", "Tapiolan", Demo.NSO_FI);
        String finnishId = finnish.get("/api/v1/me").at("id");

        String contact = slovene.post("/api/v1/contacts", Map.of("person", finnishId, "message", "Hei " + finnishId))
                .expect(201)
                .at("id");
        finnish.post("/api/v1/contacts/" + contact + "/accept", Map.of()).expect(204);

        String title = "Bridges " + UUID.randomUUID().toString().substring(0, 8);
        String project = NewTwinSpace.founded(slovene, finnish, title);
        assertThat(NewTwinSpace.spaceOf(slovene, title))
                .as("no TwinSpace before every approval")
                .isNull();

        decide(Demo.NSO_SI, "SI", project);
        assertThat(NewTwinSpace.spaceOf(slovene, title))
                .as("no TwinSpace after one approval")
                .isNull();
        assertThat(visitor.signedIn(Demo.NSO_DE)
                        .post(
                                "/api/v1/project-decisions/" + project + "/approve",
                                Map.of("territory", "DE", "words", ""))
                        .status())
                .isEqualTo(404);
        decide(Demo.NSO_FI, "FI", project);
        assertThat(slovene.get("/api/v1/projects/" + project).at("state")).isEqualTo("OPEN");

        String space = NewTwinSpace.spaceOf(finnish, title).at("/id").asText();
        aPupilWritesInTheForum(slovene, finnish, space);
    }

    private void aPupilWritesInTheForum(Rest founder, Rest other, String space) {
        JsonNode slip = founder.post("/api/v1/spaces/" + space + "/pupils", Map.of("names", List.of("Žiga", "Neža")))
                .expect(200)
                .json()
                .get(0);
        String discussion = founder.post(
                        "/api/v1/spaces/" + space + "/forum/discussions", Map.of("title", "Hello", "description", ""))
                .expect(201)
                .at("id");
        String thread = founder.post(
                        "/api/v1/spaces/" + space + "/forum/discussions/" + discussion + "/threads",
                        Map.of("title", "Who are you", "text", "Tell us."))
                .expect(201)
                .at("id");

        Rest pupil = visitor.withToken(visitor.post(
                "/api/v1/session/pupil",
                Map.of(
                        "userName", slip.at("/userName").asText(),
                        "password", slip.at("/password").asText())));
        String posts = "/api/v1/spaces/" + space + "/forum/threads/" + thread + "/posts";
        pupil.post(posts, Map.of("text", "Živjo, jaz sem Žiga.")).expect(201);
        assertThat(other.get(posts).text()).contains("Živjo, jaz sem Žiga.");

        assertThat(pupil.post(
                                "/api/v1/spaces/" + space + "/forum/discussions",
                                Map.of("title", "Mine", "description", ""))
                        .status())
                .isEqualTo(403);
        assertThat(pupil.get("/api/v1/members").status()).isEqualTo(403);
        String anothers = NewTwinSpace.spaceOf(visitor.signedIn(Demo.TINA), "Rivers that connect us")
                .at("/id")
                .asText();
        assertThat(pupil.get("/api/v1/spaces/" + anothers).status()).isEqualTo(404);
    }

    /** A newcomer of that country, all the way to being an eTwinner. */
    private Rest join(String territory, String schoolWords, String nso) {
        Newcomer person = new Newcomer(server, territory, schoolWords);
        Rest newcomer = person.rest();
        String request = person.ask(Map.of()).expect(201).at("id");
        Rest desk = visitor.signedIn(nso);
        assertThat(desk.get("/api/v1/join-requests?territory=" + territory + "&size=100")
                        .text())
                .as("not in the queue before the address is confirmed")
                .doesNotContain(request);
        person.confirmed(server);
        assertThat(newcomer.get("/api/v1/me").json().at("/standing/etwinner").asBoolean())
                .isFalse();

        Rest.Answer seen = desk.get("/api/v1/join-requests/" + request).expect(200);
        desk.postIfMatch("/api/v1/join-requests/" + request + "/approve", Map.of(), seen.etag())
                .expect(200);
        Wait.until(
                "the newcomer is an eTwinner",
                () -> newcomer.get("/api/v1/members").json().at("/items").size() > 0);
        return newcomer;
    }

    private void decide(String nso, String territory, String project) {
        visitor.signedIn(nso)
                .post(
                        "/api/v1/project-decisions/" + project + "/approve",
                        Map.of("territory", territory, "words", "Have fun."))
                .expect(200);
    }
}
