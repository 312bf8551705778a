package org.etwin.notifications.mail.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.notifications.MailDesk;
import org.etwin.notifications.MailDesk.Bounced;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.command.OperatorCommand;

/** {@code etwin:mails [n | list | parked | retry | bounces | bounce | works]}. */
@Service
@Command(scope = "etwin", name = "mails", description = "Shows the newest mails of the queue, the newest last")
public final class MailsCommand extends OperatorCommand {
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
    @Completion(WhichCompleter.class)
    private String which = "";

    @Reference
    private MailDesk desk;

    @Override
    protected void run() throws CommandException {
        switch (what) {
            case "list" -> lines(null);
            case "parked" -> lines("PARKED");
            case "retry" -> retry();
            case "bounces" ->
                desk.bounced(operator(), PageRequest.first(PageRequest.MOST))
                        .items()
                        .forEach(this::show);
            case "bounce" -> {
                desk.cameBack(operator(), which, "told in the console");
                desk.bounced(operator(), which).ifPresent(this::show);
            }
            case "works" -> {
                desk.works(operator(), which);
                out().println("tried again: what was parked for " + which);
            }
            default -> whole();
        }
    }

    private void whole() throws CommandException {
        if (!what.matches("[1-9]\\d{0,2}")) {
            throw mistaken("Say list, parked, retry, bounces, bounce, works or a number, not " + what + ".");
        }
        int wanted = Integer.parseInt(what);
        var newest =
                desk.find(operator(), null, which, PageRequest.first(wanted)).items();
        for (int i = newest.size() - 1; i >= 0; i--) {
            KeptMail mail = newest.get(i);
            line(mail);
            out().println(mail.subject());
            out().println(mail.body().indent(4));
        }
    }

    private void lines(String state) {
        Page<KeptMail> page = desk.find(operator(), state, which, PageRequest.first(PageRequest.MOST));
        page.items().forEach(this::line);
        out().println(page.total().value() + (page.total().more() ? "+" : "") + " in all");
    }

    private void retry() throws CommandException {
        if (which.matches("[0-9a-z]{13}")) {
            desk.retry(operator(), Id.parse(which));
            out().println("1 tried again");
        } else if (which.isBlank()) {
            throw mistaken("Say retry all, retry and the id of a mail, or retry and an address.");
        } else {
            out().println(desk.retryAll(operator(), which.equals("all") ? "" : which) + " tried again");
        }
    }

    private void line(KeptMail mail) {
        out().println(mail.id() + "  " + mail.at() + "  " + mail.state() + "  "
                + (mail.to().isEmpty() ? "(written when it is sent)" : mail.to())
                + (mail.problem() == null ? "" : "  " + mail.problem()));
    }

    private void show(Bounced bounced) {
        out().println(bounced.address() + "  " + bounced.times() + " times  " + bounced.newest() + "  "
                + (bounced.since() == null ? "still tried" : "closed since " + bounced.since()) + "  "
                + bounced.reason());
    }
}
