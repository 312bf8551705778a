package org.etwin.notifications.mail.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.notifications.MailDesk;
import org.etwin.notifications.MailDesk.Bounced;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** {@code etwin:mails [n | list | parked | retry | bounces | bounce | works]}. */
@Service
@Command(scope = "etwin", name = "mails", description = "Shows the newest mails of the queue, the newest last")
public final class MailsCommand implements Action {
    private static final Actor CONSOLE = new Actor.Operator("console");
    private static final int USUAL = 5;

    @Argument(
            index = 0,
            name = "what",
            description = "a number: so many mails with their words; list [address]; parked [address];"
                    + " retry all|<id>|<address>; bounces; bounce <address>; works <address>")
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "parked", "retry", "bounces", "bounce", "works"})
    private String what = String.valueOf(USUAL);

    @Argument(index = 1, name = "which", description = "an address, a part of it, or the number of a mail")
    private String which = "";

    @Reference
    private MailDesk desk;

    @Override
    public Object execute() {
        switch (what) {
            case "list" -> lines(null);
            case "parked" -> lines("PARKED");
            case "retry" -> retry();
            case "bounces" ->
                desk.bounced(CONSOLE, PageRequest.first(PageRequest.MOST))
                        .items()
                        .forEach(MailsCommand::show);
            case "bounce" -> {
                desk.cameBack(CONSOLE, which, "told in the console");
                desk.bounced(CONSOLE, which).ifPresent(MailsCommand::show);
            }
            case "works" -> {
                desk.works(CONSOLE, which);
                System.out.println("tried again: what was parked for " + which);
            }
            default -> whole();
        }
        return null;
    }

    private void whole() {
        int wanted = what.matches("\\d{1,3}") ? Integer.parseInt(what) : USUAL;
        var newest = desk.find(CONSOLE, null, which, PageRequest.first(wanted)).items();
        for (int i = newest.size() - 1; i >= 0; i--) {
            KeptMail mail = newest.get(i);
            line(mail);
            System.out.println(mail.subject());
            System.out.println(mail.body().indent(4));
        }
    }

    private void lines(String state) {
        Page<KeptMail> page = desk.find(CONSOLE, state, which, PageRequest.first(PageRequest.MOST));
        page.items().forEach(MailsCommand::line);
        System.out.println(page.total().value() + (page.total().more() ? "+" : "") + " in all");
    }

    private void retry() {
        if (which.matches("[0-9a-z]{13}")) {
            desk.retry(CONSOLE, Id.parse(which));
            System.out.println("1 tried again");
        } else if (which.isBlank()) {
            System.out.println("retry all, retry <id> or retry <address>");
        } else {
            System.out.println(desk.retryAll(CONSOLE, which.equals("all") ? "" : which) + " tried again");
        }
    }

    private static void line(KeptMail mail) {
        System.out.println(mail.id() + "  " + mail.at() + "  " + mail.state() + "  "
                + (mail.to().isEmpty() ? "(written when it is sent)" : mail.to())
                + (mail.problem() == null ? "" : "  " + mail.problem()));
    }

    private static void show(Bounced bounced) {
        System.out.println(bounced.address() + "  " + bounced.times() + " times  " + bounced.newest() + "  "
                + (bounced.since() == null ? "still tried" : "closed since " + bounced.since()) + "  "
                + bounced.reason());
    }
}
