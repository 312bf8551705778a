package org.etwin.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.client.WebClient;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.transport.local.LocalConduit;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.rest.RestApplication;
import org.etwin.rest.SignedInOnly;
import org.etwin.rest.testing.KeptInMemory;
import org.etwin.rest.testing.TermsInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call with a key is done once. */
class OncePerKeyTest {
    private final String address = "local://" + UUID.randomUUID();
    private final Nursery nursery = new Nursery();
    private final Server server = served();

    /** Counts what is planted. */
    @Path("/")
    @ForPupils
    @Produces("application/json")
    @Consumes("application/json")
    public static final class Nursery {
        private final AtomicInteger planted = new AtomicInteger();

        record Tree(String name, int number) {}

        @POST
        public Response plant(@Context Actor actor, Tree tree) {
            if (tree.name() == null) {
                throw new Rejected(Rejection.invalid("name", "missing"));
            }
            int number = planted.incrementAndGet();
            return Response.created(URI.create("/trees/" + number))
                    .entity(new Tree(tree.name(), number))
                    .build();
        }

        @POST
        @Path("water")
        public void water(@Context Actor actor) {
            planted.incrementAndGet();
        }

        @POST
        @Path("secret")
        @SignedInOnly
        public Tree secret(@Context Actor actor) {
            return new Tree("secret", planted.incrementAndGet());
        }
    }

    private static final class NurseryApplication extends RestApplication {
        NurseryApplication(SignedIn people, Nursery nursery) {
            super(
                    new RestExtensions(
                            new TextsOfKeys(),
                            new FaultsInMemory(),
                            people,
                            new ProgramsInMemory(),
                            people,
                            new TermsInMemory(),
                            new KeptInMemory()),
                    nursery);
        }
    }

    private Server served() {
        JAXRSServerFactoryBean factory = ResourceUtils.createApplication(
                new NurseryApplication(new SignedIn(), nursery), true, true, false, null);
        factory.setAddress(address);
        factory.setTransportId("http://cxf.apache.org/transports/local");
        return factory.create();
    }

    @AfterEach
    void stop() {
        server.destroy();
    }

    private Response post(String person, String path, String key, String body) {
        WebClient client = WebClient.create(address)
                .accept("application/json", "application/problem+json")
                .type("application/json")
                .path(path);
        WebClient.getConfig(client).getRequestContext().put(LocalConduit.DIRECT_DISPATCH, Boolean.TRUE);
        if (person != null) {
            client.header("Authorization", "Bearer " + person);
        }
        return client.header("Idempotency-Key", key).post(body);
    }

    private static String text(Response answer) {
        return answer.readEntity(String.class);
    }

    @Test
    void theSecondGetsTheFirstAnswerAgain() {
        Response first = post("tina", "", "k1", "{\"name\":\"Äsh\"}");
        Response second = post("tina", "", "k1", "{\"name\":\"Äsh\"}");

        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(text(second)).isEqualTo(text(first)).contains("\"number\":1");
        assertThat(second.getHeaderString("Location")).isEqualTo(first.getHeaderString("Location"));
        assertThat(second.getMediaType()).isEqualTo(first.getMediaType());
        assertThat(second.getHeaderString("ETag")).isEqualTo(first.getHeaderString("ETag"));
        assertThat(second.getHeaderString("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.getHeaderString("Idempotent-Replayed")).isNull();
        assertThat(nursery.planted).hasValue(1);
    }

    @Test
    void anAnswerWithoutWordsComesAgainToo() {
        assertThat(post("tina", "water", "k", "").getStatus()).isEqualTo(204);
        Response second = post("tina", "water", "k", "");

        assertThat(second.getStatus()).isEqualTo(204);
        assertThat(second.getHeaderString("Idempotent-Replayed")).isEqualTo("true");
        assertThat(nursery.planted).hasValue(1);
    }

    @Test
    void anotherBodyWithTheSameKeyIsRefused() {
        post("tina", "", "k1", "{\"name\":\"Ash\"}");
        Response other = post("tina", "", "k1", "{\"name\":\"Elm\"}");

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(text(other)).contains("\"field\":\"Idempotency-Key\",\"key\":\"rest.rejected.key-body\"");
        assertThat(nursery.planted).hasValue(1);
    }

    @Test
    void anotherKeyPersonOrAddressIsAnotherCall() {
        String ash = "{\"name\":\"Ash\"}";
        post("tina", "", "k1", ash);
        post("tina", "", "k2", ash);
        post("ana", "", "k1", ash);
        post("tina", "water", "k1", "");
        post("tina", "water?deep=yes", "k1", "");

        assertThat(nursery.planted.get()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aRefusedCallCanBeSentAgainWithTheSameKey() {
        assertThat(post("tina", "", "k1", "{}").getStatus()).isEqualTo(422);
        assertThat(post("tina", "", "k1", "{\"name\":\"Ash\"}").getStatus()).isEqualTo(201);
    }

    @Test
    void aSecretIsNotToldAgain() {
        assertThat(text(post("tina", "secret", "k1", ""))).contains("secret");
        Response second = post("tina", "secret", "k1", "");

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(text(second)).contains("rest.rejected.key-done");
        assertThat(nursery.planted).hasValue(1);
    }

    @Test
    void aKeyIsAWordAndAVisitorHasNone() {
        assertThat(post("tina", "", "two words", "{\"name\":\"Ash\"}").getStatus())
                .isEqualTo(422);
        assertThat(post("tina", "", "k".repeat(201), "{\"name\":\"Ash\"}").getStatus())
                .isEqualTo(422);
        post(null, "", "k1", "{\"name\":\"Ash\"}");
        post(null, "", "k1", "{\"name\":\"Ash\"}");
        assertThat(nursery.planted).hasValue(2);
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                calls.add(() -> post("tina", "", "same", "{\"name\":\"Ash\"}").getStatus());
            }
            for (Future<Integer> each : pool.invokeAll(calls)) {
                assertThat(each.get()).isIn(201, 409);
            }
            assertThat(nursery.planted).hasValue(1);
        } finally {
            pool.shutdownNow();
        }
    }
}
