package org.etwin.notifications.mail.smtp;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/** The server that is set; another takes its place without a restart of whoever sends mails. */
@Component(service = Smtp.class, configurationPid = "org.etwin.notifications.mail")
public final class Smtp {
    private volatile SmtpServer server;

    @Activate
    public Smtp(SmtpSettings settings) {
        this(SmtpServer.of(settings));
    }

    public Smtp(SmtpServer server) {
        this.server = server;
    }

    @Modified
    void modified(SmtpSettings settings) {
        change(SmtpServer.of(settings));
    }

    public void change(SmtpServer other) {
        server = other;
    }

    public SmtpServer server() {
        return server;
    }
}
