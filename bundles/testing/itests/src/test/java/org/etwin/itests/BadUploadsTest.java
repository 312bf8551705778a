package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.itests.Operations.Operation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is uploaded wherever the server takes a file, under whatever name: it is stored so that nothing in it can run,
 * or refused with a reason; never a fault.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 1)
@ExtendWith(Server.Started.class)
class BadUploadsTest {
    private static final String FILES = "POST /api/v1/files";
    private static final String REGISTERS = "POST /api/v1/schools/imports";
    private static final Set<String> PLUG_INS = Set.of("POST /api/v1/plug-ins", "PUT /api/v1/plug-ins/{name}");

    /** What files are stored for, by the class that says so. All of them let a teacher store. */
    private static final Map<String, String> USES = Map.of(
            "org.etwin.membership.core.EvidenceUse", "membership.evidence",
            "org.etwin.membership.core.PhotoService$Use", "membership.photo",
            "org.etwin.projects.core.ProjectImages", "projects.image",
            "org.etwin.spaces.core.PictureUse", "spaces.picture",
            "org.etwin.spaces.core.updates.PictureUse", "spaces.update-picture",
            "org.etwin.spaces.core.forum.PostPictureUse", "spaces.post-picture");

    /** Takes the most kinds, and so gets every file; the others, which ask the same code, take turns. */
    private static final String MOST = "membership.evidence";

    private final Server server;
    private Things things;
    private List<Operation> operations;
    private Uploading uploading;

    BadUploadsTest(Server server) {
        this.server = server;
    }

    @BeforeAll
    void everybodySignsIn() {
        things = new Things(server);
        operations = new Operations(server, things::in).all();
        uploading = new Uploading(server);
    }

    @AfterAll
    void end() {
        uploading.close();
    }

    @Test
    void everyUploadAndEveryUseOfFilesIsTriedHere() {
        assertThat(operations.stream()
                        .filter(operation -> operation.bodyType() != null)
                        .filter(operation -> !operation.bodyType().equals("application/json"))
                        .map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(FILES, REGISTERS), PLUG_INS.stream())
                        .toList());
        assertThat(BuiltClasses.all()
                        .filter(type -> type.getRawInterfaces().stream()
                                .anyMatch(each -> each.getName().equals("org.etwin.files.spi.FileUse")))
                        .map(type -> type.getName()))
                .containsExactlyInAnyOrderElementsOf(USES.keySet());
    }

    @Test
    void whateverIsUploadedIsStoredHarmlessOrRefusedWithAReason() {
        int turn = 0;
        for (Map.Entry<String, byte[]> file : BadFiles.all().entrySet()) {
            int third = turn++;
            for (String use : USES.values()) {
                if (use.equals(MOST) || third++ % 3 == 0) {
                    uploading.file(use, file.getKey() + ".png", file.getValue());
                }
            }
        }
        uploading.conclude();
        assertThat(uploading.stored())
                .as("files that were stored and read again")
                .isGreaterThan(10);
        assertThat(uploading.refused()).isGreaterThan(70);
    }

    @Test
    void whateverAFileIsCalledItsNameIsHarmless() {
        BadFiles.names().values().forEach(name -> uploading.file("projects.image", name, Pictures.river()));
        uploading.conclude();
    }

    @Test
    void tooMuchIsRefusedWithoutBeingKept() {
        for (String use : USES.values()) {
            uploading.tooLarge(use);
        }
        uploading.conclude();
    }

    @Test
    void whatIsNoUseIsRefused() {
        BadTexts.all().values().stream()
                .filter(text -> text.length() < 1_000)
                .forEach(use -> uploading.file(use, "river.png", Pictures.river()));
        uploading.conclude();
    }

    @Test
    void registersAreReadOrRefusedAndNeverBecomeFormulas() {
        Map<String, byte[]> files = BadFiles.all();
        files.forEach((name, content) -> uploading.register(name + ".csv", content));
        byte[] table = files.get("a table with formulas");
        BadFiles.names().values().forEach(name -> uploading.register(name, table));
        uploading.conclude();
        JsonNode eastern = uploading.read("a table in Windows-1250.csv", files.get("a table in Windows-1250"));
        assertThat(eastern.at("/sample").toString()).contains("Šola pri Žirovnici", "Ježica");
    }

    @Test
    void whatIsNoPlugInIsRefused() {
        Rest admin = server.rest().signedIn(Demo.ADMIN);
        for (Operation operation : operations) {
            if (PLUG_INS.contains(operation.toString())) {
                BadFiles.all()
                        .forEach((name, content) -> uploading.refused(
                                operation + " <- " + name,
                                admin.send(
                                        operation.verb(),
                                        operation.path().replace("{name}", "org.etwin.nothing"),
                                        Map.of("Content-Type", operation.bodyType()),
                                        content)));
            }
        }
        uploading.conclude();
    }

    /** A picture of somebody else, one for something else, and none at all. */
    @Test
    void nobodyPutsAFileIntoARecordThatIsNotTheirsOrNotMeantForIt() {
        Rest tina = server.rest().signedIn(Demo.TINA);
        String others = stored(server.rest().signedIn(Demo.MATTI), "spaces.update-picture");
        String forElse = stored(tina, "projects.image");
        String mine = stored(tina, "spaces.update-picture");
        String updates = things.filled("/api/v1/spaces/{space}/updates");
        for (String file : List.of(others, forElse, Things.NONE)) {
            Rest.Answer answer = tina.post(
                    updates, Map.of("text", "With a picture", "pictures", List.of(Map.of("file", file, "alt", "x"))));
            uploading.refused(updates, answer);
        }
        tina.post(updates, Map.of("text", "With a picture", "pictures", List.of(Map.of("file", mine, "alt", "River"))))
                .expect(201);
        for (String file : List.of(others, mine, Things.NONE)) {
            uploading.refused("photo", tina.put("/api/v1/profile/photo", Map.of("file", file)));
        }
        uploading.conclude();
    }

    private static String stored(Rest person, String use) {
        return person.send(
                        "POST",
                        "/api/v1/files?use=" + use + "&name=river" + UUID.randomUUID() + ".png",
                        Map.of("Content-Type", "image/png"),
                        Pictures.river())
                .expect(201)
                .at("id");
    }

    @Test
    void nothingInAStoredFileRunsInABrowser() {
        Map<String, byte[]> files = BadFiles.all();
        Set<String> addresses = files.entrySet().stream()
                .flatMap(each -> uploading.store(MOST, each.getKey() + ".html", each.getValue()).stream())
                .map(file -> "/files/" + file.at("/id").asText() + "/"
                        + URLEncoder.encode(file.at("/name").asText(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.toSet());
        assertThat(addresses).hasSizeGreaterThan(5);
        try (Browsers browsers = new Browsers(server.address())) {
            Person tina = browsers.person().signIn(Demo.TINA);
            Trouble trouble = Trouble.of("tina", tina.page());
            for (String address : addresses) {
                tina.look(address);
                assertThat(tina.page().evaluate("window." + BadInputs.MARK))
                        .as(address)
                        .isNull();
            }
            assertThat(trouble.counted())
                    .as(trouble.lines().toString())
                    .doesNotContainKeys("dialog of a script", "answer of 500 or more");
        }
    }
}
