package org.etwin.projects.rest;

import static org.assertj.core.api.Assertions.assertThat;

import javax.ws.rs.core.Response;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.projects.core.ProjectsOnDatabase;
import org.etwin.rest.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The operations at their addresses. */
class ProjectsOverRestTest extends ProjectsOnDatabase {
    private final Served served =
            new Served(rest -> new ProjectsApplication(rest, projects(), founding(), partners(), texts()));
    private final Served desk = new Served(rest -> new DecisionsApplication(rest, deciding(), projects()));
    private final Actor.Person tina = teacher("Tina", "SI");
    private final Actor.Person matti = teacher("Matti", "FI");
    private final Actor.Person petra = teacher("Petra", "DE");

    ProjectsOverRestTest() {
        super(Database.DERBY);
    }

    @AfterEach
    void stop() {
        served.close();
        desk.close();
    }

    @Test
    void anNsoAsksAndAFounderAnswers() {
        Id id = acceptedBy(tina, matti);

        String asked = read(desk.as(nso("SI"), id + "/ask").post("{\"territory\":\"SI\",\"words\":\"How old?\"}"));
        assertThat(asked).contains("\"whom\":\"FOUNDERS\"", "\"words\":\"How old?\"");
        assertThat(read(desk.as(nso("SI"), "?territory=SI").get())).contains("\"items\":[]");
        assertThat(read(desk.as(nso("SI"), "?territory=SI&filter=ASKED&kind=EUROPEAN&minDays=0&words=bees")
                        .get()))
                .contains(id.toString());
        assertThat(read(desk.as(nso("SI"), "summary?territory=SI").get())).contains("\"asked\":{\"value\":1");
        assertThat(read(served.as(tina, id + "/answer").post("{\"territory\":\"SI\",\"words\":\"Twelve\"}")))
                .contains("\"answer\":\"Twelve\"", "\"allowed\":[\"withdraw\"]");
        assertThat(desk.as(tina, "?territory=SI").get().getStatus()).isEqualTo(403);
        assertThat(desk.as(nso("SI"), id + "/ask").post("{}").getStatus()).isEqualTo(404);
    }

    @Test
    void aPartnerIsInvitedJoinsAndIsRemoved() {
        Id id = openOf(tina, matti);
        know(tina, petra);

        assertThat(read(served.as(tina, id + "/partners")
                        .post("{\"person\":\"" + petra.id() + "\",\"word\":\"Come\"}")))
                .contains("\"state\":\"INVITED\"", "\"word\":\"Come\"");
        assertThat(read(served.as(petra, "partner-invitations").get())).contains("\"byName\":\"Tina\"");
        assertThat(read(served.as(petra, id + "/partner-invitation").get())).contains("\"word\":\"Come\"");
        assertThat(read(served.as(petra, id + "/partner-invitation/accept")
                        .post("{\"school\":\"" + schoolOf(petra) + "\"}")))
                .contains("\"partners\":1", "\"allowed\":[\"leave\"]");
        assertThat(read(served.as(petra, id + "/partners").get())).contains("\"state\":\"JOINED\"");
        Response removed =
                served.as(tina, id + "/partners/" + petra.id() + "/remove").post("{\"word\":\"Never there\"}");
        assertThat(removed.getStatus()).isEqualTo(204);
        assertThat(served.as(petra, id + "/leave").post("{}").getStatus()).isEqualTo(404);
        assertThat(served.as(tina, id + "/partners").post("{}").getStatus()).isEqualTo(422);
    }

    @Test
    void anInvitationIsDeclinedOrTakenBack() {
        Id id = openOf(tina, matti);
        know(tina, petra);
        partners().invite(tina, id, petra.id(), "");

        assertThat(served.as(petra, id + "/partner-invitation/decline")
                        .post("{}")
                        .getStatus())
                .isEqualTo(204);
        partners().invite(tina, id, petra.id(), "");
        assertThat(read(served.as(tina, id + "/partners/invited").get())).contains("Petra");
        assertThat(served.as(tina, id + "/partners/invited/" + petra.id())
                        .delete()
                        .getStatus())
                .isEqualTo(204);
        assertThat(served.as(petra, id + "/partner-invitation").get().getStatus())
                .isEqualTo(404);
    }

    @Test
    void versionsAreListedReadAndCompared() {
        Id id = openOf(tina, matti);
        edited(tina, id, called("Wasps"));
        Id newest =
                texts().versions(tina, id, PageRequest.first()).items().get(0).id();
        Id oldest =
                texts().versions(tina, id, PageRequest.first()).items().get(1).id();

        assertThat(read(served.as(tina, id + "/versions").get())).contains("\"changed\":[\"TITLE\"]");
        assertThat(read(served.as(tina, id + "/versions/" + oldest).get())).contains(BEES.title());
        assertThat(read(served.as(tina, id + "/versions/" + newest + "/compare?with=" + oldest)
                        .get()))
                .contains("\"differing\":[\"TITLE\"]");
        assertThat(served.as(tina, id + "/versions/" + newest + "/compare")
                        .get()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void everybodySearchesAndReadsThePublicPageWithTheSummary() {
        Id id = openOf(tina, matti);
        assertThat(read(served.as(tina, id + "/close").post("{\"summary\":\"Many bees\"}")))
                .contains("\"summary\":\"Many bees\"", "\"summarize\"", "\"archivedOn\"");
        assertThat(read(served.as(matti, id + "/summary")
                        .header("If-Match", "\"" + projects().find(matti, id).version() + "\"")
                        .put("{\"summary\":\"More bees\"}")))
                .contains("\"summary\":\"More bees\"");

        String filters = "?words=bee&territory=SI&subject=BIOLOGY&age=11&language=en&kind=EUROPEAN&state=CLOSED";
        assertThat(read(served.as(Actor.VISITOR, "showcase" + filters).get())).contains(id.toString(), "More bees");
        assertThat(read(served.as(Actor.VISITOR, "showcase?territory=DE").get()))
                .contains("\"items\":[]");
        assertThat(read(served.as(Actor.VISITOR, id + "/page").get()))
                .contains("More bees")
                .doesNotContain("Tina", "Matti");
        assertThat(read(served.as(tina, "?state=CLOSED&state=OPEN").get())).contains(id.toString());
        assertThat(read(served.as(tina, "?state=DRAFT").get())).contains("\"items\":[]");
        assertThat(read(served.as(tina, id + "/preview").get())).contains("More bees");
    }

    @Test
    void aMissingBodyIsNoFault() {
        Id id = openOf(tina, matti);
        String version = "\"" + projects().find(tina, id).version() + "\"";

        assertThat(put(id, version, "null").getStatus()).isEqualTo(400);
        Response empty = put(id, version, "{}");
        assertThat(empty.getStatus()).as(empty.readEntity(String.class)).isEqualTo(422);
        assertThat(served.as(tina, "").post("{}").getStatus()).isEqualTo(201);
        assertThat(served.as(tina, id + "/close").post("{}").getStatus()).isEqualTo(200);
    }

    private Response put(Id project, String version, String body) {
        return served.as(tina, project.toString()).header("If-Match", version).put(body);
    }

    private static String read(Response response) {
        String body = response.readEntity(String.class);
        assertThat(response.getStatus()).as(body).isEqualTo(200);
        return body;
    }
}
