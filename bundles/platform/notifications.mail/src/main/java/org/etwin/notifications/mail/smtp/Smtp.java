package org.etwin.notifications.mail.smtp;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/** What is set now; another server takes its place without a restart of whoever sends mails. */
@Component(service = Smtp.class, configurationPid = "org.etwin.notifications.mail")
public final class Smtp {
    private volatile SmtpServer server;
    private volatile Limits limits;
    private volatile Brand brand;
    private volatile BounceMailbox bounces;

    @Activate
    public Smtp(SmtpSettings settings) {
        modified(settings);
    }

    public Smtp(SmtpServer server, Limits limits, Brand brand, BounceMailbox bounces) {
        this.server = server;
        this.limits = limits;
        this.brand = brand;
        this.bounces = bounces;
    }

    @Modified
    void modified(SmtpSettings settings) {
        limits = Limits.of(settings);
        brand = new Brand(settings.brand_name().strip(), settings.brand_logo().strip());
        bounces = BounceMailbox.of(settings);
        server = SmtpServer.of(settings);
    }

    public void change(SmtpServer other) {
        server = other;
    }

    public SmtpServer server() {
        return server;
    }

    public Limits limits() {
        return limits;
    }

    public Brand brand() {
        return brand;
    }

    public BounceMailbox bounces() {
        return bounces;
    }
}
