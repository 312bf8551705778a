package org.etwin.identity.core;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows on the password; every method needs a running transaction. */
@Component(service = NextStep.class, configurationPid = "org.etwin.identity")
public final class NextStep {
    private final AccountRepository accounts;
    private final FactorRepository factors;
    private final Set<Role> needing;

    @Activate
    public NextStep(
            @Reference AccountRepository accounts,
            @Reference FactorRepository factors,
            BundleContext context,
            Settings settings) {
        this(
                accounts,
                factors,
                Boolean.parseBoolean(context.getProperty("etwin.demo")) && !settings.second_factor_demo()
                        ? Set.of()
                        : roles(settings.second_factor_roles()));
    }

    /** @param needing roles that nobody has without a second factor */
    NextStep(AccountRepository accounts, FactorRepository factors, Set<Role> needing) {
        this.accounts = accounts;
        this.factors = factors;
        this.needing = needing;
    }

    /** At a sign-in of that account. */
    Step of(Id account) {
        if (factors.on(account).isPresent()) {
            return Step.CODE;
        }
        return isRequired(account) ? Step.ENROLMENT : Step.NONE;
    }

    boolean isRequired(Id account) {
        return !needing.isEmpty()
                && accounts.grants(account).stream().map(Grant::role).anyMatch(needing::contains);
    }

    static Set<Role> roles(String named) {
        return Arrays.stream(named.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
