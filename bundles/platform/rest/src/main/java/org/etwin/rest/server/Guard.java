package org.etwin.rest.server;

import java.lang.reflect.Method;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.DynamicFeature;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.FeatureContext;
import javax.ws.rs.ext.Provider;
import org.etwin.identity.Actors;
import org.etwin.identity.Tokens;
import org.etwin.platform.ForPupils;
import org.etwin.rest.Largest;

/** Gives each operation its own filters, made for what the operation says about pupils and sizes. */
@Provider
public final class Guard implements DynamicFeature {
    private final Tokens tokens;
    private final Actors actors;

    public Guard(Tokens tokens, Actors actors) {
        this.tokens = tokens;
        this.actors = actors;
    }

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Method method = operation.getResourceMethod();
        boolean forPupils = method.isAnnotationPresent(ForPupils.class)
                || operation.getResourceClass().isAnnotationPresent(ForPupils.class);
        Largest largest = method.getAnnotation(Largest.class);
        context.register(new Authentication(tokens, actors, forPupils), Priorities.AUTHENTICATION);
        context.register(new BodyLimit(largest == null ? Largest.USUAL : largest.value()), Priorities.USER);
    }
}
