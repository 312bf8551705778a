package org.etwin.notifications.mail.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.etwin.notifications.Mails;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;

/** {@code etwin:mails [n]}. */
@Service
@Command(scope = "etwin", name = "mails", description = "Shows the newest mails of the queue, the newest last")
public final class MailsCommand implements Action {
    @Argument(index = 0, name = "n", description = "how many, 5 unless told otherwise")
    private int wanted = 5;

    @Reference
    private Mails mails;

    @Override
    public Object execute() {
        var newest = mails.kept(new Actor.Operator("console"), PageRequest.first(wanted))
                .items();
        for (int i = newest.size() - 1; i >= 0; i--) {
            show(newest.get(i));
        }
        return null;
    }

    private static void show(KeptMail mail) {
        System.out.println(mail.at() + "  " + mail.state() + "  " + mail.to());
        System.out.println(mail.subject());
        System.out.println(mail.body().indent(4));
    }
}
