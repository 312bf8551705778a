package org.etwin.edge.core;

import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * The web server opens its port a moment before it asks anybody what to answer, and closes it a moment after; in these
 * moments it would say that nothing is here. A program that asks about its own things would believe that.
 */
final class NotBefore implements HttpConfiguration.Customizer {
    private final BooleanSupplier ready;
    private final HttpConfiguration.Customizer then;

    NotBefore(BooleanSupplier ready, HttpConfiguration.Customizer then) {
        this.ready = ready;
        this.then = then;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        if (!ready.getAsBoolean()) {
            throw new HttpException.RuntimeException(HttpStatus.SERVICE_UNAVAILABLE_503);
        }
        return then.customize(request, answer);
    }
}
