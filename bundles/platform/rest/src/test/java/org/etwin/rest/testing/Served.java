package org.etwin.rest.testing;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.client.WebClient;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.transport.local.LocalConduit;
import org.etwin.identity.Actors;
import org.etwin.identity.Programs;
import org.etwin.identity.Tokens;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Texts;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.etwin.rest.server.RestExtensions;

/**
 * An application of a capability as CXF serves it, for the tests of its resources: without a network, and with the id of
 * an account as its token. Texts are their keys.
 */
public final class Served implements AutoCloseable {
    private final String address = "local://" + UUID.randomUUID();
    private final Map<Id, Actor> known = new ConcurrentHashMap<>();
    private final Server server;

    public Served(Function<Rest, RestApplication> application) {
        Rest rest = new RestExtensions(
                new Keys(), new NoFaults(), tokens(), noPrograms(), actors(), new TermsInMemory(), new KeptInMemory());
        JAXRSServerFactoryBean factory =
                ResourceUtils.createApplication(application.apply(rest), true, true, false, null);
        factory.setAddress(address);
        factory.setTransportId("http://cxf.apache.org/transports/local");
        server = factory.create();
    }

    /** A request of that person to that path, in JSON both ways. */
    public WebClient as(Actor actor, String path) {
        WebClient client = WebClient.create(address).accept("application/json").type("application/json");
        WebClient.getConfig(client).getRequestContext().put(LocalConduit.DIRECT_DISPATCH, Boolean.TRUE);
        actor.account().ifPresent(id -> {
            known.put(id, actor);
            client.header("Authorization", "Bearer " + id);
        });
        int query = path.indexOf('?');
        client.path("/" + (query < 0 ? path : path.substring(0, query)));
        return query < 0 ? client : client.replaceQuery(path.substring(query + 1));
    }

    @Override
    public void close() {
        server.destroy();
    }

    private Actors actors() {
        return new Actors() {
            @Override
            public Actor actor(Id account) {
                return known.get(account);
            }

            @Override
            public void changed(Id account) {
                throw new AssertionError("REST changes no rights by itself");
            }
        };
    }

    private static Tokens tokens() {
        return (Tokens) Proxy.newProxyInstance(
                Tokens.class.getClassLoader(),
                new Class<?>[] {Tokens.class},
                (proxy, method, args) -> Optional.of(Id.parse((String) args[0])));
    }

    private static Programs noPrograms() {
        return secret -> Optional.empty();
    }

    private static final class Keys implements Texts {
        @Override
        public String text(Locale language, String key, Object... args) {
            return key + Arrays.toString(args);
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public Locale closest(Locale wanted) {
            return Locale.ENGLISH;
        }
    }

    private static final class NoFaults implements Faults {
        @Override
        public void record(Class<?> part, Throwable thrown) {
            throw new AssertionError(thrown);
        }

        @Override
        public List<Fault> recent() {
            return List.of();
        }
    }
}
