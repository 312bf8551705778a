package org.etwin.rest.server;

import javax.ws.rs.Priorities;
import javax.ws.rs.container.DynamicFeature;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.FeatureContext;
import javax.ws.rs.ext.Provider;

/** Gives each operation its own filters, made for what the operation says about itself. */
@Provider
public final class Guard implements DynamicFeature {
    private final Callers callers;
    private final Answers answers;

    public Guard(Callers callers, Answers answers) {
        this.callers = callers;
        this.answers = answers;
    }

    @Override
    public void configure(ResourceInfo info, FeatureContext context) {
        Operation operation = Operation.of(info.getResourceClass(), info.getResourceMethod());
        context.register(new Authentication(callers, operation), Priorities.AUTHENTICATION);
        context.register(new BodyLimit(operation.largest()), Priorities.USER);
        if (operation.post()) {
            context.register(new OncePerKey(answers, !operation.signedInOnly()), Priorities.USER + 1);
        }
    }
}
