package org.etwin.spaces.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.ws.rs.core.Response;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.testing.Served;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a teacher does with pupils, at its addresses. */
class PupilsOverRestTest {
    private final SpacesForTests kernel = new SpacesForTests(Database.DERBY);
    private Actor.Person tina;
    private Actor.Person maja;
    private Actor.Pupil ana;
    private Served served;

    @BeforeEach
    void serve() {
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        maja = kernel.village().teacher("Maja");
        Id club = kernel.open(clubs, 1, tina);
        ana = kernel.join(club, kernel.village().pupil("Ana", tina, "6b"), "child");
        served = new Served(rest -> new PupilsApplication(
                rest,
                kernel.pupils().mine(),
                kernel.village().pupils(),
                kernel.pupils().consents(),
                kernel.pupils().handOvers()));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aClassIsListedLabelledAndGetsNewPasswords() {
        assertThat(read(tina, "?className=6b")).contains("\"name\":\"Ana\"", "\"title\":\"Rivers\"", "\"missing\":[");
        assertThat(status(tina, "PUT", "class", "{\"pupils\":[\"" + ana.id() + "\"],\"className\":\"7b\"}"))
                .isEqualTo(204);
        assertThat(read(tina, "classes")).contains("\"className\":\"7b\"", "\"pupils\":1");
        Response slips = served.as(tina, "passwords").post("{\"pupils\":[\"" + ana.id() + "\"]}");
        assertThat(slips.readEntity(String.class)).contains("\"password\":\"");
        assertThat(status(maja, "POST", "passwords", "{\"pupils\":[\"" + ana.id() + "\"]}"))
                .isEqualTo(404);
    }

    @Test
    void consentsAreRecordedReadAndTakenAlongAsATable() {
        String today = kernel.db().clock().instant().toString().substring(0, 10);
        String recorded = "{\"pupils\":[\"" + ana.id() + "\"],\"kind\":\"PICTURES\",\"given\":false,\"on\":\"" + today
                + "\",\"how\":\"EMAIL\",\"note\":\"not on the web\"}";

        assertThat(status(tina, "POST", "consents", recorded)).isEqualTo(204);
        assertThat(status(maja, "POST", "consents", recorded)).isEqualTo(404);
        assertThat(status(tina, "POST", "consents", "{}")).isEqualTo(422);
        assertThat(read(tina, "consents?missing=true")).contains("\"PICTURES\"", "not on the web", "VIDEO_CALLS");
        assertThat(read(tina, "consents/of/" + ana.id())).contains("\"byName\":\"Tina\"");
        Response table = served.as(tina, "consents/csv")
                .replaceHeader("Accept", "text/csv")
                .get();
        assertThat(table.getHeaderString("Content-Disposition")).contains("consents.csv");
        assertThat(table.readEntity(String.class)).contains("\"Ana\"", "not on the web");
    }

    @Test
    void aColleagueIsAskedAndAccepts() {
        assertThat(read(tina, "hand-overs/colleagues")).contains("Maja");
        Response asked =
                served.as(tina, "hand-overs").post("{\"pupils\":[\"" + ana.id() + "\"],\"to\":\"" + maja.id() + "\"}");
        String id = asked.readEntity(String.class).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");

        assertThat(read(maja, "hand-overs")).contains("\"withName\":\"Tina\"", "Ana");
        assertThat(status(maja, "POST", "hand-overs/" + id + "/accepted", null)).isEqualTo(204);
        assertThat(read(maja, "")).contains("\"name\":\"Ana\"");
        assertThat(read(tina, "")).doesNotContain("\"name\":\"Ana\"");
    }

    @Test
    void pupilsAndVisitorsAreRefusedEverywhere() {
        for (String path : List.of("", "classes", "consents", "hand-overs", "hand-overs/colleagues")) {
            assertThat(served.as(ana, path).get().getStatus()).as(path).isEqualTo(403);
            assertThat(served.as(Actor.VISITOR, path).get().getStatus())
                    .as(path)
                    .isEqualTo(401);
        }
        for (String path : List.of("passwords", "kept", "erased", "consents", "hand-overs")) {
            assertThat(status(ana, "POST", path, "{}")).as(path).isEqualTo(403);
        }
    }

    private String read(Actor actor, String path) {
        Response answer = served.as(actor, path).get();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.readEntity(String.class);
    }

    private int status(Actor actor, String verb, String path, String body) {
        return served.as(actor, path).invoke(verb, body).getStatus();
    }
}
