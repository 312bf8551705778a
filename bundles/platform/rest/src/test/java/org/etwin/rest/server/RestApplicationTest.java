package org.etwin.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.core.Application;
import javax.ws.rs.core.Response;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.client.WebClient;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.transport.local.LocalConduit;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.rest.Largest;
import org.etwin.rest.RestApplication;
import org.etwin.rest.testing.KeptInMemory;
import org.etwin.rest.testing.TermsInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application as CXF serves it, without a network. */
class RestApplicationTest {
    private static final String LINDEN = new Id(42).toString();

    private final String address = "local://" + UUID.randomUUID();
    private final FaultsInMemory faults = new FaultsInMemory();
    private Server server;

    private static final class TreesApplication extends RestApplication {
        TreesApplication(SignedIn people, FaultsInMemory faults) {
            super(
                    new RestExtensions(
                            new TextsOfKeys(),
                            faults,
                            people,
                            new ProgramsInMemory(),
                            people,
                            new TermsInMemory(),
                            new KeptInMemory()),
                    new Trees());
        }
    }

    @BeforeEach
    void serve() {
        server = serve(new TreesApplication(new SignedIn(), faults), address);
    }

    @AfterEach
    void stop() {
        server.destroy();
    }

    private static Server serve(Application application, String address) {
        JAXRSServerFactoryBean factory = ResourceUtils.createApplication(application, true, true, false, null);
        factory.setAddress(address);
        factory.setTransportId("http://cxf.apache.org/transports/local");
        return factory.create();
    }

    private WebClient at(String path) {
        WebClient client = WebClient.create(address).accept("application/json", "application/problem+json");
        WebClient.getConfig(client).getRequestContext().put(LocalConduit.DIRECT_DISPATCH, Boolean.TRUE);
        return client.path(path);
    }

    private WebClient as(String token, String path) {
        return at(path).header("Authorization", "Bearer " + token);
    }

    private static String body(Response answer) {
        return answer.readEntity(String.class);
    }

    @Test
    void aRecordComesWithItsVersionAndWhatIsAllowed() {
        Response answer = at(LINDEN).get();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderString("ETag")).matches("\"7-[0-9a-f]{16}\"");
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(body(answer))
                .isEqualTo("{\"id\":\"" + LINDEN + "\",\"name\":\"Linden\",\"planted\":\"1970-01-01T00:00:00Z\","
                        + "\"kind\":\"OAK\",\"neighbours\":[\"0000000000005\"],"
                        + "\"version\":7,\"allowed\":[\"cut-down\",\"water\"]}");
    }

    @Test
    void whoHasWhatIsThereAlreadyGetsNoBody() {
        String tag = at(LINDEN).get().getHeaderString("ETag");
        Response same =
                at(LINDEN).header("If-None-Match", "\"other\", W/" + tag).get();
        assertThat(same.getStatus()).isEqualTo(304);
        assertThat(body(same)).isEmpty();
        assertThat(same.getHeaderString("ETag")).isEqualTo(tag);
        assertThat(at(LINDEN).header("If-None-Match", "\"7\"").get().getStatus())
                .isEqualTo(200);
        String caller = at("caller").get().getHeaderString("ETag");
        assertThat(as("tina", "caller").header("If-None-Match", caller).get().getStatus())
                .isEqualTo(200);
        assertThat(at("caller").header("If-None-Match", caller).get().getStatus())
                .isEqualTo(304);
        assertThat(at("").get().getHeaderString("ETag")).isNull();
    }

    @Test
    void aListIsPagedByWhatTheCallerHandsBack() {
        Response answer = at("").query("after", "abc").query("size", "500").get();
        assertThat(body(answer))
                .contains("\"id\":\"" + new Id(100) + "\",\"name\":\"abc\"")
                .contains("\"next\":\"more\",\"total\":{\"value\":1000,\"more\":true}");
    }

    @Test
    void aSizeThatIsNoNumberIsABadRequest() {
        assertThat(at("").query("size", "many").get().getStatus()).isEqualTo(400);
    }

    @Test
    void whoHasNoTokenIsAVisitor() {
        assertThat(body(at("caller").get())).isEqualTo("{\"actor\":\"Visitor\",\"language\":\"en\"}");
    }

    @Test
    void aTokenMakesThePerson() {
        assertThat(body(as("tina", "caller")
                        .header("Accept-Language", "de, sl;q=0.8, fi;q=0.3")
                        .get()))
                .isEqualTo("{\"actor\":\"Person\",\"language\":\"sl\",\"token\":\"tina\"}");
    }

    @Test
    void aTokenThatIsNobodysIsRefused() {
        Response answer = as("stolen", "caller").get();
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeaderString("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(as("gone", "caller").get().getStatus()).isEqualTo(401);
        assertThat(at("caller").header("Authorization", "Basic dGluYTp4").get().getStatus())
                .isEqualTo(401);
    }

    @Test
    void aPupilIsRefusedWhereverPupilsAreNotMentioned() {
        assertThat(as("ana", "caller").get().getStatus()).isEqualTo(403);
        assertThat(as("ana", LINDEN).get().getStatus()).isEqualTo(200);
    }

    @Test
    void withoutTheAuthenticationThereIsNoService() {
        Set<Object> unguarded = new HashSet<>(RestExtensions.open(new TextsOfKeys(), faults, path -> false));
        unguarded.add(new Trees());
        Server open = serve(
                new Application() {
                    @Override
                    public Set<Object> getSingletons() {
                        return unguarded;
                    }
                },
                address + "-open");
        try {
            WebClient client = WebClient.create(address + "-open").path(LINDEN);
            WebClient.getConfig(client).getRequestContext().put(LocalConduit.DIRECT_DISPATCH, Boolean.TRUE);
            Response answer = client.get();
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
        } finally {
            open.destroy();
        }
    }

    @Test
    void allReasonsOfARefusalAreToldInTheCallersLanguage() {
        Response answer = at("").type("application/json")
                .header("Accept-Language", "fi-FI")
                .post("{\"height\": 1}");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
        assertThat(answer.getLanguage().getLanguage()).isEqualTo("fi");
        assertThat(body(answer))
                .isEqualTo(
                        "{\"type\":\"urn:etwin:problem:422\",\"title\":\"fi:rest.title.422\",\"status\":422,"
                                + "\"detail\":\"fi:trees.rejected.name-missing fi:trees.rejected.too-low[3]\",\"errors\":["
                                + "{\"field\":\"name\",\"key\":\"trees.rejected.name-missing\",\"message\":\"fi:trees.rejected.name-missing\"},"
                                + "{\"field\":\"height\",\"key\":\"trees.rejected.too-low\",\"message\":\"fi:trees.rejected.too-low[3]\"}]}");
    }

    @Test
    void whatIsMadeIsAnsweredWithItsAddress() {
        Response answer = at("").type("application/json").post("{\"name\": \"Ash\"}");
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeaderString("Location")).endsWith("/" + new Id(9));
        assertThat(answer.getHeaderString("ETag")).startsWith("\"1-");
    }

    @Test
    void aBodyThatIsNoJsonIsABadRequest() {
        for (String body : new String[] {"{\"name\": ", "", "null"}) {
            Response answer = at("").type("application/json").post(body);
            assertThat(answer.getStatus()).as(body).isEqualTo(400);
            assertThat(body(answer)).contains("rest.detail.400").doesNotContain("jackson");
        }
    }

    @Test
    void jsonOfAnotherShapeNamesTheField() {
        Response answer = at("").type("application/json").post("{\"name\": \"Ash\", \"height\": \"tall\"}");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer)).contains("\"field\":\"height\",\"key\":\"rest.rejected.other-shape\"");
        Response id = at("").type("application/json").post("{\"name\": \"Ash\", \"forest\": \"17\"}");
        assertThat(id.getStatus()).isEqualTo(422);
        assertThat(body(id)).contains("\"field\":\"forest\"");
    }

    @Test
    void whatIsNoIdDoesNotExist() {
        Response answer = at("everest").get();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(body(answer)).contains("platform.rejected.not-found");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        assertThat(at(LINDEN)
                        .type("application/json")
                        .put("{\"name\": \"Elm\"}")
                        .getStatus())
                .isEqualTo(428);
        assertThat(at(LINDEN)
                        .type("application/json")
                        .header("If-Match", "\"7\"")
                        .put("{\"name\": \"Elm\"}")
                        .getHeaderString("ETag"))
                .startsWith("\"8-");
        assertThat(at(LINDEN)
                        .type("application/json")
                        .header("If-Match", at(LINDEN).get().getHeaderString("ETag"))
                        .put("{\"name\": \"Elm\"}")
                        .getHeaderString("ETag"))
                .startsWith("\"8-");
        assertThat(at(LINDEN)
                        .type("application/json")
                        .header("If-Match", "\"x\"")
                        .put("{}")
                        .getStatus())
                .isEqualTo(412);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        assertThat(at(LINDEN + "/leaves").type("text/plain").put("0123456789").getStatus())
                .isEqualTo(204);
        Response answer = at(LINDEN + "/leaves").type("text/plain").put("0123456789A");
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(body(answer)).contains("rest.title.413");
    }

    @Test
    void aJsonBodyThatTurnsOutToBeTooLargeIsRefusedAsSuch() {
        String name = "a".repeat((int) Largest.USUAL);
        Response answer = at("").type("application/json").post("{\"name\": \"" + name + "\"}");
        assertThat(answer.getStatus()).isEqualTo(413);
    }

    @Test
    void unknownPathsMethodsAndTypesAreProblemsToo() {
        for (Response answer : new Response[] {
            at(LINDEN + "/roots/deep").get(),
            at(LINDEN).delete(),
            at("").type("text/xml").post("<a/>")
        }) {
            assertThat(answer.getStatus()).isIn(404, 405, 415);
            assertThat(answer.getMediaType()).hasToString("application/problem+json");
            assertThat(body(answer)).contains("rest.title." + answer.getStatus());
        }
    }

    @Test
    void aFaultIsANumberWithoutItsInternals() {
        Response answer = at("fire").get();
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(body(answer))
                .containsPattern("\"detail\":\"en:rest.fault\\[[0-9a-f]{8}]\",\"error\":\"[0-9a-f]{8}\"")
                .doesNotContain("forest")
                .doesNotContain("Exception");
        assertThat(faults.recent()).extracting(Faults.Fault::part).containsExactly("Trees");
    }
}
