package org.etwin.membership.rest;

import static org.assertj.core.api.Assertions.assertThat;

import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.client.WebClient;
import org.etwin.membership.core.MembershipOnADatabase;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation at its address. */
class MembershipOverRestTest extends MembershipOnADatabase {
    private final Served requests =
            new Served(rest -> new JoinRequestsApplication(rest, joining(), validating(), reasons()));
    private final Served people = new Served(rest -> new MembersApplication(rest, members(), directory()));
    private final Served profile = new Served(rest -> new ProfileApplication(rest, members(), photos()));

    MembershipOverRestTest() {
        super(Database.DERBY);
    }

    @AfterEach
    void stop() {
        requests.close();
        people.close();
        profile.close();
    }

    @Test
    void somebodyAsksAndTheNsoApproves() {
        Actor tina = newcomer("Tina");
        Id school = school("Gimnazija Kranj", "SI");
        Response asked = requests.as(tina, "")
                .post("{\"school\":\"" + school + "\",\"role\":\"TEACHER\",\"profile\":{\"available\":true}}");
        assertThat(asked.getStatus()).isEqualTo(201);
        String id = waiting("SI").get(0).id().toString();

        assertThat(read(requests.as(nso("SI"), "?territory=SI").get()))
                .contains("\"name\":\"Tina\"", "\"allowed\":[\"approve\",\"ask-evidence\",\"reject\"]");
        assertThat(read(at(requests.as(nso("SI"), id + "/approve"), seen(tina, id))
                        .post("")))
                .contains("\"state\":\"VALIDATED\"");
        assertThat(read(requests.as(tina, id + "/history").get())).contains("\"byName\":\"Staff of SI\"");
        assertThat(read(requests.as(nso("SI"), id + "/take-back").post(""))).contains("\"state\":\"PENDING\"");
    }

    @Test
    void evidenceGoesThereAndBackAndARejectionSaysWhy() {
        Actor tina = newcomer("Tina");
        String id = ask(tina, school("Gimnazija Kranj", "SI")).toString();

        assertThat(read(at(requests.as(nso("SI"), id + "/ask-evidence"), seen(tina, id))
                        .post("{\"note\":\"A letter\"}")))
                .contains("\"state\":\"EVIDENCE_ASKED\"");
        assertThat(read(at(requests.as(tina, id + "/give-evidence"), seen(tina, id))
                        .post("{\"note\":\"Sent\"}")))
                .contains("\"state\":\"PENDING\"");
        assertThat(read(at(requests.as(nso("SI"), id + "/reject"), seen(tina, id))
                        .post("{\"reason\":\"NOT_AT_SCHOOL\",\"note\":\"We rang\"}")))
                .contains("\"state\":\"REJECTED\"");
        assertThat(read(requests.as(tina, "mine").get())).contains("\"allowed\":[\"ask-again\"]");
        assertThat(requests.as(nso("FI"), id).get().getStatus()).isEqualTo(404);
        assertThat(requests.as(nso("FI"), "?territory=SI").get().getStatus()).isEqualTo(403);
        assertThat(read(requests.as(tina, "fields?territory=SI").get())).isEqualTo("[]");
    }

    @Test
    void theDirectorySaysWhatSpeaksForAPersonAndHowManyThereAre() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        etwinner("Matti", school("Lukio", "FI"), "FI");

        assertThat(read(people.as(tina, "directory?territory=FI&available=true&order=NAME")
                        .get()))
                .contains("\"name\":\"Matti\"", "{\"kind\":\"SUBJECTS\",\"values\":[\"BIOLOGY\"]}")
                .doesNotContain("Tina");
        assertThat(read(people.as(tina, "directory/counts?subject=BIOLOGY").get()))
                .contains("\"all\":{\"value\":1,\"more\":false}", "\"territories\":{\"FI\"");
        assertThat(read(people.as(tina, "directory/suggested?size=3").get())).contains("Matti");
        assertThat(people.as(tina, "directory?order=WORST").get().getStatus()).isLessThan(500);
    }

    @Test
    void peopleAreFoundByThoseWhoSeeProfiles() {
        Id school = school("Gimnazija Kranj", "SI");
        Actor.Person tina = etwinner("Tina", school, "SI");

        assertThat(read(people.as(tina, "?words=gimn&subject=BIOLOGY&age=12&available=true")
                        .get()))
                .contains("\"name\":\"Tina\"");
        assertThat(read(people.as(tina, "at/" + school).get())).contains("\"available\":true");
        assertThat(read(people.as(tina, tina.id().toString()).get())).contains("\"etwinner\":true");
        assertThat(people.as(newcomer("Petra"), tina.id().toString()).get().getStatus())
                .isEqualTo(404);
    }

    @Test
    void theOwnProfileIsReadAndChanged() {
        Actor petra = newcomer("Petra");

        assertThat(read(profile.as(petra, "").get())).contains("\"allowed\":[\"change\"]", "\"version\":0");
        assertThat(read(at(profile.as(petra, ""), 0).put("{\"about\":\"Bees\",\"available\":false}")))
                .contains("\"about\":\"Bees\"");
        assertThat(at(profile.as(petra, ""), 0).put("{\"about\":\"Wasps\"}").getStatus())
                .isEqualTo(412);
        assertThat(profile.as(Actor.VISITOR, "").get().getStatus()).isEqualTo(401);
    }

    @Test
    void somebodyLeavesTheSchool() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        String id = joining().mine(tina).get(0).value().id().toString();

        assertThat(read(at(requests.as(tina, id + "/leave"), seen(tina, id)).post("")))
                .contains("\"state\":\"LEFT\"");
    }

    private long seen(Actor actor, String request) {
        return version(actor, Id.parse(request));
    }

    private static WebClient at(WebClient client, long version) {
        return client.header("If-Match", "\"" + version + "\"");
    }

    private static String read(Response response) {
        String body = response.readEntity(String.class);
        assertThat(response.getStatus()).as(body).isBetween(200, 299);
        return body;
    }
}
