package org.etwin.identity.core;

import java.net.URI;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where people reach this installation. */
@Component(service = PublicUrl.class)
public final class PublicUrl {
    private final String address;

    @Activate
    public PublicUrl(BundleContext context) {
        this(of(context));
    }

    PublicUrl(String address) {
        this.address = address;
    }

    /** @param path beginning with a slash */
    URI of(String path) {
        return URI.create(address + path);
    }

    static String of(BundleContext context) {
        String set = context.getProperty("etwin.public-url");
        if (set != null && !set.isBlank()) {
            return set.strip().replaceAll("/+$", "");
        }
        String port = context.getProperty("etwin.port");
        return "http://localhost:" + (port == null ? "8080" : port);
    }
}
