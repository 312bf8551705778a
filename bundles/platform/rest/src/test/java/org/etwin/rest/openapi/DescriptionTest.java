package org.etwin.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Application;
import org.etwin.platform.Id;
import org.etwin.rest.server.TextsOfKeys;
import org.etwin.rest.server.Trees;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private record Count(int leaves) {}

    private final Deployed deployed = new Deployed(bundle -> true);

    /** A resource whose record has the name of another's. */
    @Path("/")
    public static final class Parks {
        record Tree(String label, Map<String, List<Bench>> benches) {}

        record Bench(Id id) {}

        @GET
        @Path("{name: [a-z]+}/tree")
        public Tree tree(@PathParam("name") String name, @QueryParam("old") boolean old) {
            return new Tree(name, Map.of());
        }

        /** What is asked of a list. */
        public static final class Asked {
            @QueryParam("shady")
            public boolean shady;
        }

        @GET
        @Path("shade")
        public String shade(@BeanParam Asked asked) {
            return "";
        }
    }

    private static Application application(Object resource) {
        return new Application() {
            @Override
            public Set<Object> getSingletons() {
                return Set.of(resource, "no resource");
            }
        };
    }

    private static Map<String, Object> at(String base) {
        return Map.of("osgi.jaxrs.application.base", base);
    }

    private JsonNode described() {
        deployed.addApplication(application(new Trees()), at("/api/v1/trees"));
        deployed.addApplication(application(new Parks()), at("/api/v1/parks"));
        return Description.of(deployed.parts());
    }

    @Test
    void whatAListIsAskedWithIsDescribedFieldByFieldAndIsNoBody() {
        JsonNode list = described().at("/paths/~1api~1v1~1parks~1shade/get");
        assertThat(list.at("/parameters/0/name").asText()).isEqualTo("shady");
        assertThat(list.at("/parameters/0/schema/type").asText()).isEqualTo("boolean");
        assertThat(list.has("requestBody")).isFalse();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode document = described();
        List<JsonNode> references = document.findValues("$ref");
        assertThat(references).hasSizeGreaterThan(20);
        assertThat(references).allSatisfy(reference -> assertThat(
                        document.at(reference.asText().substring(1)).isObject())
                .as(reference.asText())
                .isTrue());
    }

    @Test
    void everyOperationHasAnIdOfItsOwnAndNamesTheParametersOfItsPath() {
        Set<String> ids = new HashSet<>();
        described().path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            assertThat(ids.add(operation.path("operationId").asText())).isTrue();
            assertThat(path.getKey().chars().filter(c -> c == '{').count())
                    .isEqualTo(operation.path("parameters").findValuesAsText("in").stream()
                            .filter("path"::equals)
                            .count());
        }));
        assertThat(ids).contains("trees.tree", "trees.plant", "parks.tree");
    }

    @Test
    void whatIsSeenHasItsRecordItsVersionAndWhatIsAllowed() {
        JsonNode answer = described().at("/paths/~1api~1v1~1trees~1{id}/get/responses/200");
        assertThat(answer.path("headers").has("ETag")).isTrue();
        JsonNode parts = answer.at("/content/application~1json/schema/allOf");
        assertThat(parts.path(0).path("$ref").asText()).isEqualTo("#/components/schemas/TreesTree");
        assertThat(parts.path(1).at("/properties/allowed/type").asText()).isEqualTo("array");
    }

    @Test
    void pagesAndVersionsAreParametersAndTheActorIsNone() {
        JsonNode document = described();
        assertThat(document.at("/paths/~1api~1v1~1trees/get/parameters").findValuesAsText("$ref"))
                .containsExactly("#/components/parameters/after", "#/components/parameters/size");
        assertThat(document.at("/paths/~1api~1v1~1trees~1{id}/put/parameters").findValuesAsText("$ref"))
                .containsExactly("#/components/parameters/version");
    }

    @Test
    void recordsOfOneNameAreKeptApart() {
        JsonNode schemas = described().at("/components/schemas");
        assertThat(schemas.at("/Tree/properties").has("label")).isTrue();
        assertThat(schemas.at("/TreesTree/properties").has("planted")).isTrue();
        assertThat(schemas.at("/TreesTree/properties/kind/enum")).hasToString("[\"OAK\",\"PINE\"]");
        assertThat(schemas.at("/TreesTree/properties/id/type").asText()).isEqualTo("string");
        assertThat(schemas.at("/Tree/properties/benches/additionalProperties/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Bench");
    }

    @Test
    void recordsOfOneNameInTwoPackagesAreNamedAfterThem() {
        Schemas schemas = new Schemas();
        schemas.of(Count.class);
        assertThat(schemas.of(org.etwin.platform.Count.class).path("$ref").asText())
                .isEqualTo("#/components/schemas/PlatformCount");
    }

    @Test
    void aBodyIsTakenInTheFormsThatAreNamed() {
        JsonNode document = described();
        assertThat(document.at("/paths/~1api~1v1~1trees/post/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/NewTree");
        assertThat(document.at("/paths/~1api~1v1~1trees~1{id}~1leaves/put/requestBody/content")
                        .has("text/plain"))
                .isTrue();
    }

    @Test
    void whatIsTakenAwayIsNoLongerDescribed() {
        Application trees = application(new Trees());
        deployed.addApplication(trees, at("/api/v1/trees"));
        assertThat(Description.of(deployed.parts()).path("paths")).isNotEmpty();
        deployed.removeApplication(trees);
        assertThat(Description.of(deployed.parts()).path("paths")).isEmpty();
    }

    @Test
    void whatWasThereIsAwayAndWhatNeverWasIsNot() {
        Application trees = application(new Trees());
        deployed.addApplication(trees, at("/api/v1/trees"));
        assertThat(deployed.isAway("/api/v1/trees/1"))
                .as("whose address is still being made, since somebody asks elsewhere")
                .isTrue();
        deployed.removeApplication(trees);
        assertThat(deployed.isAway("/api/v1/trees")).isTrue();
        assertThat(deployed.isAway("/api/v1/trees/1")).isTrue();
        assertThat(deployed.isAway("/api/v1/treeshouse")).isFalse();
        assertThat(deployed.isAway("/api/v1/parks")).isFalse();
    }

    @Test
    void thePageShowsEveryOperationWithACallToTry() {
        JsonNode document = described();
        String page = new ApiPage(new TextsOfKeys()).render(document, Locale.forLanguageTag("fi"), "https://e.example");
        document.path("paths").findValuesAsText("operationId").forEach(id -> assertThat(page)
                .contains("<article id=\"" + id + "\">"));
        assertThat(page)
                .contains("lang=\"fi\"")
                .contains("fi:rest.page.title")
                .contains("curl -X PUT -H &#39;Authorization: Bearer TOKEN&#39;")
                .contains("-H &#39;If-Match: &quot;1&quot;&#39;")
                .contains("https://e.example/api/v1/trees/{id}")
                .contains("OAK")
                .doesNotContain("<script")
                .doesNotContain(" style=");
    }

    @Test
    void whatIsWrittenOnThePageIsEscaped() {
        assertThat(new Html().element("p", "<b>&\"'").toString()).isEqualTo("<p>&lt;b&gt;&amp;&quot;&#39;</p>");
    }
}
