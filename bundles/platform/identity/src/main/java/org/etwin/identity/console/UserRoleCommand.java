package org.etwin.identity.console;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.Roles;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.platform.Texts;

/** {@code etwin:user-role list|grant|revoke <email> <ROLE> [territory]}. */
@Service
@Command(scope = "etwin", name = "user-role", description = "Lists, grants and revokes roles: NSO, CSS, ADMIN")
public final class UserRoleCommand implements Action {
    private static final Actor OPERATOR = new Actor.Operator("console");

    @Argument(index = 0, name = "what", description = "list, grant or revoke", required = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "grant", "revoke"})
    private String what;

    @Argument(index = 1, name = "email", description = "address of the account")
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

    @Reference
    private Texts texts;

    @Override
    public Object execute() {
        try {
            act();
        } catch (Rejected rejected) {
            throw new IllegalArgumentException(rejected.rejections().stream()
                    .map(reason -> texts.text(
                            Locale.ENGLISH, reason.key(), reason.args().toArray()))
                    .collect(Collectors.joining(" ")));
        }
        return null;
    }

    private void act() {
        switch (what) {
            case "list" -> list();
            case "grant" -> roles.grant(OPERATOR, account().id(), grant());
            case "revoke" -> roles.revoke(OPERATOR, account().id(), grant());
            default -> throw new IllegalArgumentException("list, grant or revoke");
        }
    }

    private void list() {
        PageRequest request = PageRequest.first(PageRequest.MOST);
        while (request != null) {
            Page<Account> page = roles.holders(OPERATOR, request);
            page.items().stream()
                    .filter(account -> email == null || email.equalsIgnoreCase(account.email()))
                    .forEach(account -> System.out.println(account.email() + "  " + account.name() + "  "
                            + account.grants().stream()
                                    .map(UserRoleCommand::named)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
            request = page.next() == null ? null : new PageRequest(page.next(), PageRequest.MOST);
        }
    }

    private Account account() {
        if (email == null || role == null) {
            throw new IllegalArgumentException("etwin:user-role " + what + " <email> <ROLE> [territory]");
        }
        return accounts.findByEmail(OPERATOR, email)
                .orElseThrow(() -> new IllegalArgumentException("no account has the address " + email));
    }

    private Grant grant() {
        return new Grant(Role.valueOf(role.toUpperCase(Locale.ROOT)), territory);
    }

    private static String named(Grant grant) {
        return grant.territory() == null ? grant.role().name() : grant.role().name() + " " + grant.territory();
    }
}
