package org.etwin.identity.console;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.SecondFactor;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;

/** {@code etwin:second-factor-reset <email> <reason>}: also the way back in for the only admin. */
@Service
@Command(
        scope = "etwin",
        name = "second-factor-reset",
        description = "Turns the second step of an account off, for who has lost phone and recovery codes")
public final class SecondFactorResetCommand implements Action {
    private static final Actor OPERATOR = new Actor.Operator("console");

    @Argument(index = 0, name = "email", description = "address of the account", required = true)
    private String email;

    @Argument(
            index = 1,
            name = "reason",
            description = "in quotes; the person reads it and it is recorded",
            required = true)
    private String reason;

    @Reference
    private Accounts accounts;

    @Reference
    private SecondFactor factor;

    @Reference
    private Texts texts;

    @Override
    public Object execute() {
        try {
            Account account = accounts.findByEmail(OPERATOR, email)
                    .orElseThrow(() -> new IllegalArgumentException("no account has the address " + email));
            factor.reset(OPERATOR, account.id(), reason);
        } catch (Rejected rejected) {
            throw new IllegalArgumentException(rejected.rejections().stream()
                    .map(why -> texts.text(Locale.ENGLISH, why.key(), why.args().toArray()))
                    .collect(Collectors.joining(" ")));
        }
        return null;
    }
}
