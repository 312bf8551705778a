package org.etwin.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.core.Application;
import javax.ws.rs.core.Response;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.client.WebClient;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.transport.local.LocalConduit;
import org.etwin.rest.server.FaultsInMemory;
import org.etwin.rest.server.TextsOfKeys;
import org.etwin.rest.server.Trees;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiApplicationTest {
    private final String address = "local://" + UUID.randomUUID() + "/api";
    private final Deployed deployed = new Deployed(bundle -> true);
    private final Application trees = new Application() {
        @Override
        public Set<Object> getSingletons() {
            return Set.of(new Trees());
        }
    };
    private Server server;

    @BeforeEach
    void serve() {
        Application application = new ApiApplication(deployed, new TextsOfKeys(), new FaultsInMemory());
        JAXRSServerFactoryBean factory = ResourceUtils.createApplication(application, true, true, false, null);
        factory.setAddress(address);
        factory.setTransportId("http://cxf.apache.org/transports/local");
        server = factory.create();
        deployed.addApplication(trees, Map.of("osgi.jaxrs.application.base", "/api/v1/trees"));
    }

    @AfterEach
    void stop() {
        server.destroy();
    }

    private Response get(String path) {
        WebClient client = WebClient.create(address).path(path);
        WebClient.getConfig(client).getRequestContext().put(LocalConduit.DIRECT_DISPATCH, Boolean.TRUE);
        return client.get();
    }

    @Test
    void theDescriptionAndItsPageAreThereWithoutAnyAccount() {
        assertThat(get("v1/openapi.json").readEntity(String.class)).contains("/api/v1/trees/{id}");
        Response page = get("");
        assertThat(page.getMediaType().getType()).isEqualTo("text");
        assertThat(page.getHeaderString("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.readEntity(String.class)).contains("/api/v1/trees/{id}");
        assertThat(get("style.css").readEntity(String.class)).contains("body {");
    }

    @Test
    void whatNeverWasThereDoesNotExist() {
        Response answer = get("v1/parks");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
    }

    @Test
    void whatIsBeingUpdatedIsAwayForAMoment() {
        deployed.removeApplication(trees);
        Response answer = get("v1/trees/1");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
    }
}
