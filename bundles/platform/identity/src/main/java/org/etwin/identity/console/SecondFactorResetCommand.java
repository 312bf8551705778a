package org.etwin.identity.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.SecondFactor;
import org.etwin.platform.command.AsTyped;
import org.etwin.platform.command.OperatorCommand;

/** {@code etwin:second-factor-reset <email> <reason>}: also the way back in for the only admin. */
@Service
@Command(
        scope = "etwin",
        name = "second-factor-reset",
        description = "Turns the second step of an account off, for who has lost phone and recovery codes")
public final class SecondFactorResetCommand extends OperatorCommand {
    @Argument(index = 0, name = "email", description = "address of the account", required = true)
    @Completion(AsTyped.class)
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

    @Override
    protected void run() throws CommandException {
        Account account = accounts.findByEmail(operator(), email)
                .orElseThrow(() -> mistaken("No account has the address " + email + "."));
        factor.reset(operator(), account.id(), reason);
        out().println("The second step of " + account.email() + " is off, and its sessions are ended.");
    }
}
