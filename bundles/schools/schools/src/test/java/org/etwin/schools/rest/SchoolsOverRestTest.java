package org.etwin.schools.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.schools.SchoolsFixture.NSO_DE;
import static org.etwin.schools.SchoolsFixture.NSO_SI;
import static org.etwin.schools.SchoolsFixture.PUPIL;
import static org.etwin.schools.SchoolsFixture.TINA;

import javax.ws.rs.core.Response;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.rest.testing.Served;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.core.SchoolFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation at its address. */
class SchoolsOverRestTest {
    private static final String MAPPING =
            "{\"columns\":{\"NUMBER\":\"school_number\",\"NAME\":\"name\",\"PLACE\":\"place\"},"
                    + "\"constants\":{\"REGION\":\"Sachsen\"}}";

    private final SchoolFixture the = new SchoolFixture(Database.DERBY);
    private final Served served = new Served(rest -> new SchoolsApplication(rest, the.schools, the.desk, the.imports));

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aSchoolIsAddedFoundChangedAndVerified() {
        Response added = served.as(TINA, "")
                .post("{\"territory\":\"SI\",\"details\":{\"name\":\"Gimnazija\",\"place\":\"Kranj\"}}");
        assertThat(added.getStatus()).isEqualTo(201);
        assertThat(read(added)).contains("\"name\":\"Gimnazija\"", "\"allowed\":[\"change\"]");

        assertThat(read(served.as(Actor.VISITOR, "?territory=SI&words=gimn").get()))
                .contains("\"state\":\"CREATED\"", "\"total\":{\"value\":1");
        String id = the.search("SI", null).items().get(0).id().toString();
        Response changed = served.as(NSO_SI, id)
                .header("If-Match", "\"1\"")
                .put("{\"name\":\"Gimnazija Kranj\",\"place\":\"Kranj\"}");
        assertThat(read(changed)).contains("\"name\":\"Gimnazija Kranj\"", "\"allowed\":[\"change\",\"verify\",\"merge\",\"history\"]");
        Response verified =
                served.as(NSO_SI, id + "/verify").header("If-Match", "\"2\"").post("");
        assertThat(read(verified)).contains("\"state\":\"VERIFIED\"");
    }

    @Test
    void whatIsRefusedSaysWhyByField() {
        Response wrong = served.as(TINA, "").post("{\"territory\":\"SI\"}");

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.readEntity(String.class)).contains("\"field\":\"name\"", "\"field\":\"place\"");
    }

    @Test
    void aChangeWithoutItsVersionIsRefused() {
        Id id = the.schools.create(TINA, "SI", SchoolDetails.of("Gimnazija", "Kranj"));

        assertThat(served.as(TINA, id.toString())
                        .put("{\"name\":\"X\",\"place\":\"Y\"}")
                        .getStatus())
                .isEqualTo(428);
    }

    @Test
    void pupilsAndUnknownIdsGetNothing() {
        assertThat(served.as(PUPIL, "").get().getStatus()).isEqualTo(403);
        assertThat(served.as(TINA, new Id(5).toString()).get().getStatus()).isEqualTo(404);
        assertThat(served.as(TINA, "no-id").get().getStatus()).isEqualTo(404);
    }

    @Test
    void aRegisterIsUploadedTriedAndRun() {
        Response uploaded = served.as(NSO_DE, "imports?territory=DE&fileName=saxony.csv")
                .type("text/csv")
                .post(SchoolFixture.saxony());
        assertThat(uploaded.getStatus()).isEqualTo(201);
        assertThat(uploaded.readEntity(String.class)).contains("\"lines\":1421", "\"suggested\":{");
        String id = the.imports
                .list(NSO_DE, "DE", PageRequest.first())
                .items()
                .get(0)
                .id()
                .toString();

        assertThat(read(served.as(NSO_DE, "imports/" + id + "/dry-run").post(MAPPING)))
                .contains("\"created\":1421", "\"furtherSites\":2", "\"line\":353");
        assertThat(served.as(NSO_DE, "imports/" + id + "/run").post(MAPPING).getStatus())
                .isEqualTo(202);
        assertThat(read(served.as(NSO_DE, "imports/" + id).get())).contains("\"state\":\"DONE\"", "\"done\":1421");
        assertThat(served.as(NSO_SI, "imports/" + id).get().getStatus()).isEqualTo(404);
        assertThat(read(served.as(NSO_DE, "imports?territory=DE").get())).contains("saxony.csv");
    }

    private static String read(Response response) {
        String body = response.readEntity(String.class);
        assertThat(response.getStatus()).as(body).isBetween(200, 299);
        return body;
    }
}
