package org.etwin.identity.console;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.Roles;
import org.etwin.platform.Grant;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Role;
import org.etwin.platform.command.OperatorCommand;

/** {@code etwin:user-role list|grant|revoke <email> <ROLE> [territory]}. */
@Service
@Command(scope = "etwin", name = "user-role", description = "Lists, grants and revokes roles: NSO, CSS, ADMIN")
public final class UserRoleCommand extends OperatorCommand {
    @Argument(index = 0, name = "what", description = "list, grant or revoke", required = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "grant", "revoke"})
    private String what;

    @Argument(index = 1, name = "email", description = "address of the account")
    @Completion(HolderCompleter.class)
    private String email;

    @Argument(index = 2, name = "role", description = "NSO, CSS or ADMIN")
    @Completion(
            value = StringsCompleter.class,
            values = {"NSO", "CSS", "ADMIN"})
    private String role;

    @Argument(index = 3, name = "territory", description = "code of the territory, for NSO only")
    @Completion(TerritoryCompleter.class)
    private String territory;

    @Reference
    private Accounts accounts;

    @Reference
    private Roles roles;

    @Override
    protected void run() throws CommandException {
        switch (what) {
            case "list" -> list();
            case "grant" -> roles.grant(operator(), account().id(), grant());
            case "revoke" -> roles.revoke(operator(), account().id(), grant());
            default -> throw mistaken("Say list, grant or revoke.");
        }
    }

    private void list() {
        PageRequest request = PageRequest.first(PageRequest.MOST);
        while (request != null) {
            Page<Account> page = roles.holders(operator(), request);
            page.items().stream()
                    .filter(account -> email == null || email.equalsIgnoreCase(account.email()))
                    .forEach(account -> out().println(account.email() + "  " + account.name() + "  "
                            + account.grants().stream()
                                    .map(UserRoleCommand::named)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
            request = page.next() == null ? null : new PageRequest(page.next(), PageRequest.MOST);
        }
    }

    private Account account() throws CommandException {
        if (email == null || role == null) {
            throw mistaken("Say etwin:user-role " + what + " EMAIL ROLE, and for NSO the territory.");
        }
        return accounts.findByEmail(operator(), email)
                .orElseThrow(() -> mistaken("No account has the address " + email + "."));
    }

    private Grant grant() throws CommandException {
        Role known = Arrays.stream(Role.values())
                .filter(each -> each.name().equalsIgnoreCase(role))
                .findFirst()
                .orElseThrow(() -> mistaken("Say NSO, CSS or ADMIN, not " + role + "."));
        return new Grant(known, territory);
    }

    private static String named(Grant grant) {
        return grant.territory() == null ? grant.role().name() : grant.role().name() + " " + grant.territory();
    }
}
