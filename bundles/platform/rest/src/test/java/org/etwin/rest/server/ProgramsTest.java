package org.etwin.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.client.WebClient;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.transport.local.LocalConduit;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.rest.Caller;
import org.etwin.rest.NamedScope;
import org.etwin.rest.RestApplication;
import org.etwin.rest.SignedInOnly;
import org.etwin.rest.testing.KeptInMemory;
import org.etwin.rest.testing.TermsInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the token of a program may be used for. */
class ProgramsTest {
    private final String address = "local://" + UUID.randomUUID() + "/api/v1/trees";
    private final TermsInMemory terms = new TermsInMemory();
    private final Server server = served();

    /** Some operations. */
    @Path("/")
    @ForPupils
    public static final class Forest {
        @GET
        public String read(@Context Caller caller) {
            return caller.actor() + " " + caller.token();
        }

        @POST
        public void write(@Context Actor actor) {
            // done
        }

        @GET
        @Path("secret")
        @SignedInOnly
        public String secret(@Context Actor actor) {
            return "";
        }
    }

    /** The work of operators. */
    @Path("saws")
    @NamedScope
    public static final class Saws {
        @GET
        public String read(@Context Actor actor) {
            return "";
        }

        @POST
        public void use(@Context Actor actor) {
            throw Rejected.forbidden();
        }
    }

    private static final class ForestApplication extends RestApplication {
        ForestApplication(SignedIn people, TermsInMemory terms) {
            super(
                    new RestExtensions(
                            new TextsOfKeys(),
                            new FaultsInMemory(),
                            people,
                            new ProgramsInMemory(),
                            people,
                            terms,
                            new KeptInMemory()),
                    new Forest(),
                    new Saws());
        }
    }

    private Server served() {
        JAXRSServerFactoryBean factory =
                ResourceUtils.createApplication(new ForestApplication(new SignedIn(), terms), true, true, false, null);
        factory.setAddress(address);
        factory.setTransportId("http://cxf.apache.org/transports/local");
        return factory.create();
    }

    @AfterEach
    void stop() {
        server.destroy();
    }

    private WebClient as(String token, String path) {
        WebClient client = WebClient.create(address).accept("*/*").path(path);
        WebClient.getConfig(client).getRequestContext().put(LocalConduit.DIRECT_DISPATCH, Boolean.TRUE);
        return client.header("Authorization", "Bearer " + token);
    }

    private int reading(String token) {
        return as(token, "").get().getStatus();
    }

    private int writing(String token) {
        return as(token, "").post("").getStatus();
    }

    @Test
    void aTokenThatReadsDoesNotWrite() {
        assertThat(reading("etw_read")).isEqualTo(200);
        assertThat(writing("etw_read")).isEqualTo(403);
        assertThat(reading("etw_write")).isEqualTo(200);
        assertThat(writing("etw_write")).isEqualTo(204);
    }

    @Test
    void aTokenOfOneCapabilityIsForThatAlone() {
        assertThat(writing("etw_trees")).isEqualTo(204);
        assertThat(reading("etw_parks")).isEqualTo(403);
        assertThat(writing("etw_parks")).isEqualTo(403);
    }

    @Test
    void noTokenOfAProgramComesNearHowOneSignsIn() {
        assertThat(as("etw_write", "secret").get().getStatus()).isEqualTo(403);
        assertThat(as("tina", "secret").get().getStatus()).isEqualTo(200);
    }

    @Test
    void aTokenForEverythingIsNotForTheWorkOfOperators() {
        assertThat(as("etw_write", "saws").get().getStatus()).isEqualTo(403);
        assertThat(as("etw_trees", "saws").get().getStatus()).isEqualTo(200);
        assertThat(as("tina", "saws").get().getStatus()).isEqualTo(200);
    }

    @Test
    void whoMayNotIsToldToSignInFirstWhenNobodyHas() {
        WebClient nobody = as("tina", "saws").replaceHeader("Authorization", null);
        assertThat(nobody.post("").getStatus()).isEqualTo(401);
        assertThat(as("tina", "saws").post("").getStatus()).isEqualTo(403);
    }

    @Test
    void theTokenOfAProgramIsNoSession() {
        assertThat(as("etw_read", "").get().readEntity(String.class)).endsWith(" null");
        assertThat(as("tina", "").get().readEntity(String.class)).endsWith(" tina");
    }

    @Test
    void newTermsAreAcceptedBeforeAnythingElseIsDone() {
        terms.askAgain(new Id(1));

        assertThat(reading("etw_read")).isEqualTo(403);
        assertThat(reading("tina")).isEqualTo(403);
        assertThat(as("tina", "").get().readEntity(String.class)).contains("rest.rejected.terms");
    }

    @Test
    void whatIsNobodysIsRefused() {
        assertThat(reading("etw_stolen")).isEqualTo(401);
    }
}
