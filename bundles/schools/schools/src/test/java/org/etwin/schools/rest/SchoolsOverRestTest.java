package org.etwin.schools.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
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
        assertThat(read(changed))
                .contains("\"name\":\"Gimnazija Kranj\"", "\"change\"", "\"verify\"", "\"merge\"", "\"history\"");
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

    @Test
    void theAddressOfARecordThatWasMergedLeadsToTheOther() {
        Id kept = the.schools.create(NSO_SI, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        Id gone = the.schools.create(TINA, "SI", SchoolDetails.of("Gimn. Kranj", "Kranj"));
        Response merged = served.as(NSO_SI, kept + "/merge")
                .header("If-Match", "\"1\"")
                .post("{\"gone\":\"" + gone + "\",\"goneVersion\":1}");
        assertThat(read(merged)).contains("\"id\":\"" + kept);

        Response moved = served.as(Actor.VISITOR, gone.toString()).get();
        assertThat(moved.getStatus()).isEqualTo(308);
        assertThat(moved.getHeaderString("Location")).endsWith("/" + kept);
        assertThat(read(served.as(NSO_SI, kept + "/history").get())).contains("MERGED", "CREATED");
        assertThat(read(served.as(NSO_SI, kept + "/former").get())).contains("Gimn. Kranj");
        assertThat(read(served.as(NSO_SI, kept + "/likely").get())).isEqualTo("[]");
        assertThat(served.as(TINA, kept + "/history").get().getStatus()).isEqualTo(403);
    }

    @Test
    void aVerificationIsTakenBackAndSchoolsAreFoundByState() {
        Id id = the.schools.create(NSO_SI, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));

        assertThat(read(served.as(NSO_SI, id + "/unverify")
                        .header("If-Match", "\"1\"")
                        .post("")))
                .contains("\"state\":\"CREATED\"");
        assertThat(read(served.as(NSO_SI, "?territory=SI&state=CREATED").get())).contains("Gimnazija");
        assertThat(read(served.as(NSO_SI, "?territory=SI&state=VERIFIED").get()))
                .doesNotContain("Gimnazija");
    }

    @Test
    void theNsoTakesItsSchoolsAwayAsAFileAndNobodyElseDoes() {
        the.schools.create(NSO_SI, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        Response file = served.as(NSO_SI, "export?territory=SI")
                .replaceHeader("Accept", "text/csv")
                .get();

        assertThat(file.getHeaderString("Content-Disposition"))
                .contains("attachment")
                .contains("schools-SI.csv");
        assertThat(read(file)).contains("Gimnazija Kranj,,SCHOOL");
        assertThat(served.as(NSO_DE, "export?territory=SI")
                        .replaceHeader("Accept", "text/csv")
                        .get()
                        .getStatus())
                .isEqualTo(403);
        assertThat(served.as(TINA, "export?territory=SI")
                        .replaceHeader("Accept", "text/csv")
                        .get()
                        .getStatus())
                .isEqualTo(403);
        assertThat(served.as(Actor.VISITOR, "export?territory=SI")
                        .replaceHeader("Accept", "text/csv")
                        .get()
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void anImportIsUndoneAndItsProblemsAreAFile() {
        String id = the.imports
                .upload(
                        NSO_DE,
                        "DE",
                        "x.csv",
                        "school_number,name,place\n1,Schule,Dresden\n2,,Dresden\n".getBytes(UTF_8))
                .id()
                .toString();
        assertThat(read(served.as(NSO_DE, "imports/" + id + "/problems")
                        .replaceHeader("Accept", "text/csv")
                        .post(MAPPING)))
                .contains("3,", "2,,Dresden");
        served.as(NSO_DE, "imports/" + id + "/run").post(MAPPING);
        assertThat(read(served.as(NSO_DE, "imports/" + id + "/problems")
                        .replaceHeader("Accept", "text/csv")
                        .get()))
                .contains("2,,Dresden");
        assertThat(served.as(NSO_DE, "imports/" + id + "/cancel").post("").getStatus())
                .isEqualTo(409);
        assertThat(served.as(NSO_SI, "imports/" + id + "/undo").post("").getStatus())
                .isEqualTo(404);
        assertThat(served.as(NSO_DE, "imports/" + id + "/undo").post("").getStatus())
                .isEqualTo(202);
        assertThat(read(served.as(NSO_DE, "imports/" + id).get())).contains("\"state\":\"UNDONE\"", "\"removed\":1");
        assertThat(served.as(NSO_DE, "imports/" + id + "/undo").post("").getStatus())
                .isEqualTo(409);
    }

    @Test
    void whatIsNoCsvIsRefusedWithTheReason() {
        Response refused = served.as(NSO_DE, "imports?territory=DE&fileName=x.xlsx")
                .type("text/csv")
                .post("PK\u0003\u0004 workbook".getBytes(UTF_8));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.readEntity(String.class)).contains("file-no-csv");
    }

    private static String read(Response response) {
        String body = response.readEntity(String.class);
        assertThat(response.getStatus()).as(body).isBetween(200, 299);
        return body;
    }
}
