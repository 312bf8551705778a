package org.etwin.identity.core;

import java.util.ArrayList;
import java.util.List;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever owns an account hears when the ways into it change. Every method needs a running transaction. */
@Component(service = SignInMails.class)
public final class SignInMails {
    private static final String SECTION = "/account/second-step";

    private final AccountRepository accounts;
    private final Mails mails;

    @Activate
    public SignInMails(@Reference AccountRepository accounts, @Reference Mails mails) {
        this.accounts = accounts;
        this.mails = mails;
    }

    void secondFactorOn(Id account) {
        send(account, "identity.mail.second-factor-on", SECTION);
    }

    void secondFactorOff(Id account) {
        send(account, "identity.mail.second-factor-off", SECTION);
    }

    void secondFactorReset(Id account, String reason) {
        send(account, "identity.mail.second-factor-reset", SECTION, reason);
    }

    void linked(Id account, String provider) {
        send(account, "identity.mail.linked", "/account/sign-in", provider);
    }

    private void send(Id account, String key, String link, Object... more) {
        accounts.find(account)
                .filter(owner -> owner.email() != null)
                .ifPresent(owner -> mails.send(
                        new Mail(owner.email(), owner.language(), key, with(owner.givenName(), more), link)));
    }

    private static List<Object> with(String name, Object... more) {
        List<Object> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(more));
        return all;
    }
}
