package org.etwin.identity.core;

import java.util.List;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.platform.Actor;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** Sends into a list. */
record RememberedMails(List<Mail> sent) implements Mails {
    @Override
    public void send(Mail mail) {
        sent.add(mail);
    }

    @Override
    public Page<KeptMail> kept(Actor actor, PageRequest page) {
        return Page.empty();
    }

    @Override
    public boolean mailboxIsOpen() {
        return false;
    }
}
