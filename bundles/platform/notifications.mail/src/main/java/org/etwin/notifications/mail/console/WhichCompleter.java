package org.etwin.notifications.mail.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.notifications.MailDesk;
import org.etwin.notifications.MailDesk.Bounced;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;

/** Addresses of mails that are parked or came back, whichever the word before is about; the console fills the field. */
@Service
public final class WhichCompleter implements Completer {
    private static final Actor SELF = new Actor.Operator("completion");
    private static final PageRequest MANY = PageRequest.first(PageRequest.MOST);

    @Reference
    private MailDesk desk;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> typed = Arrays.asList(line.getArguments());
        Stream<String> words = Stream.empty();
        if (typed.contains("retry") || typed.contains("parked")) {
            words = desk.find(SELF, "PARKED", "", MANY).items().stream().map(KeptMail::to);
        } else if (typed.contains("works")) {
            words = desk.bounced(SELF, MANY).items().stream().map(Bounced::address);
        }
        Stream<String> all = typed.contains("retry") ? Stream.of("all") : Stream.empty();
        List<String> found = Stream.concat(all, words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return new StringsCompleter(found).complete(session, line, candidates);
    }
}
