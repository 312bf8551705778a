package org.etwin.notifications.mail.core;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the start says of the installation: its outside address, and whether it is a demo. */
@Component(service = PublicUrl.class)
public final class PublicUrl {
    private final String address;
    private final boolean demo;

    @Activate
    public PublicUrl(BundleContext context) {
        this(
                context.getProperty("etwin.public-url"),
                context.getProperty("etwin.port"),
                Boolean.parseBoolean(context.getProperty("etwin.demo")));
    }

    PublicUrl(String address, String port, boolean demo) {
        String local = "http://localhost:" + (port == null ? "8080" : port);
        this.address =
                address == null || address.isBlank() ? local : address.strip().replaceAll("/+$", "");
        this.demo = demo;
    }

    String address() {
        return address;
    }

    boolean isDemo() {
        return demo;
    }
}
