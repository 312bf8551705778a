package org.etwin.identity.core;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.Actors;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows on the password, and what is asked of whoever is given a role later. */
@Component(service = NextStep.class, configurationPid = "org.etwin.identity")
public final class NextStep {
    private final Actors actors;
    private final FactorRepository factors;
    private final Set<Role> needing;

    @Activate
    public NextStep(
            @Reference Actors actors, @Reference FactorRepository factors, BundleContext context, Settings settings) {
        this(
                actors,
                factors,
                Boolean.parseBoolean(context.getProperty("etwin.demo")) && !settings.second_factor_demo()
                        ? Set.of()
                        : roles(settings.second_factor_roles()));
    }

    /** @param needing roles that nobody has without a second factor */
    NextStep(Actors actors, FactorRepository factors, Set<Role> needing) {
        this.actors = actors;
        this.factors = factors;
        this.needing = needing;
    }

    /** At a sign-in of that account; needs a running transaction. */
    Step of(Id account) {
        if (factors.on(account).isPresent()) {
            return Step.CODE;
        }
        return isRequired(account) ? Step.ENROLMENT : Step.NONE;
    }

    /** For a sign-in that has begun; needs a running transaction. */
    Step of(StoredSession session) {
        if (!isDue(session)) {
            return Step.NONE;
        }
        return session.waiting() == Step.NONE ? of(session.account()) : session.waiting();
    }

    /** Whether the sign-in is nobody's until its second step is taken: a role may have been given since it began. */
    boolean isDue(StoredSession session) {
        return session.waiting() != Step.NONE || isDue(session.account(), session.isProven());
    }

    boolean isDue(Id account, boolean proven) {
        return !proven && isRequired(account);
    }

    boolean isRequired(Id account) {
        return !needing.isEmpty() && isRequired(actors.actor(account));
    }

    boolean isRequired(Actor actor) {
        return actor instanceof Actor.Person person && person.grants().stream().anyMatch(this::needs);
    }

    /** What somebody may who has not taken the second step. */
    Actor.Person withoutRoles(Actor.Person person) {
        Set<Grant> kept =
                person.grants().stream().filter(grant -> !needs(grant)).collect(Collectors.toUnmodifiableSet());
        return new Actor.Person(person.id(), person.name(), kept, person.standing());
    }

    private boolean needs(Grant grant) {
        return needing.contains(grant.role());
    }

    static Set<Role> roles(String named) {
        return Arrays.stream(named.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
