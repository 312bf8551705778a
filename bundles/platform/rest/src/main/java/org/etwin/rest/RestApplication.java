package org.etwin.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.ws.rs.core.Application;

/**
 * The REST application of one bundle: its resources together with what every application is served with, as one thing.
 * So a resource is never reachable before its authentication is, and nothing that another bundle does rebuilds it.
 */
public abstract class RestApplication extends Application {
    private final Set<Object> extensions;
    private final List<Object> resources;

    /** @param resources serve all requests, so they keep no state of one */
    protected RestApplication(Rest rest, Object... resources) {
        this.extensions = rest.extensions();
        this.resources = List.of(resources);
    }

    /** The resources alone, for the description of the interface. */
    public final List<Object> resources() {
        return resources;
    }

    @Override
    public final Set<Object> getSingletons() {
        Set<Object> all = new LinkedHashSet<>(extensions);
        all.addAll(resources);
        return all;
    }
}
