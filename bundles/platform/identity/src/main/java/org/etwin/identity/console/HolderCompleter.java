package org.etwin.identity.console;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.identity.Account;
import org.etwin.identity.Roles;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;

/** Addresses of people who hold a role, and any other that is typed; the console fills the field. */
@Service
public final class HolderCompleter implements Completer {
    @Reference
    private Roles roles;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> emails = new ArrayList<>(
                roles.holders(new Actor.Operator("completion"), PageRequest.first(PageRequest.MOST)).items().stream()
                        .map(Account::email)
                        .toList());
        String typed = line.getCursorArgument();
        if (typed != null && typed.contains("@")) {
            emails.add(typed);
        }
        return new StringsCompleter(emails).complete(session, line, candidates);
    }
}
