package org.etwin.platform;

import java.util.Optional;
import java.util.Set;

/**
 * Who acts. The first parameter of every method that reads protected data or changes anything.
 *
 * <p>An actor is resolved anew for each request, so what it may do is never older than a second.
 */
public sealed interface Actor {
    /** Somebody who has not signed in. */
    Actor VISITOR = new Visitor();

    /** The id of the account behind this actor, empty for visitors, operators and the system. */
    default Optional<Id> account() {
        return Optional.empty();
    }

    /** Whether this is staff of that territory's NSO, by its exact code. */
    default boolean isNsoOf(String territory) {
        return false;
    }

    /** Whether this actor holds the role, wherever. */
    default boolean has(Role role) {
        return false;
    }

    /** Whether this is a validated, not suspended, member of a school. */
    default boolean isEtwinner() {
        return false;
    }

    /** Whether this account is suspended: it reads what a general user reads and writes nothing but its appeal. */
    default boolean isSuspended() {
        return false;
    }

    /** Whether the account is this actor's own. */
    default boolean is(Id account) {
        return account().filter(account::equals).isPresent();
    }

    record Visitor() implements Actor {}

    /** A signed-in adult; {@code name} as shown to others. */
    record Person(Id id, String name, Set<Grant> grants, Standing standing) implements Actor {
        public Person {
            grants = Set.copyOf(grants);
        }

        @Override
        public Optional<Id> account() {
            return Optional.of(id);
        }

        @Override
        public boolean isNsoOf(String territory) {
            return territory != null && grants.contains(Grant.nso(territory));
        }

        @Override
        public boolean has(Role role) {
            return grants.stream().anyMatch(grant -> grant.role() == role);
        }

        @Override
        public boolean isEtwinner() {
            return standing.etwinner() && !standing.suspended();
        }

        @Override
        public boolean isSuspended() {
            return standing.suspended();
        }
    }

    /** A pupil: denied wherever a view or an operation is not marked {@link ForPupils}. */
    record Pupil(Id id, String name) implements Actor {
        @Override
        public Optional<Id> account() {
            return Optional.of(id);
        }
    }

    /** Whoever sits at the console of the server. */
    record Operator(String name) implements Actor {
        @Override
        public boolean has(Role role) {
            return role == Role.ADMIN;
        }
    }

    /** The platform itself, for example a job at night; {@code what} says which part. */
    record System(String what) implements Actor {}
}
