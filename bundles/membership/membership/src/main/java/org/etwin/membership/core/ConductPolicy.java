package org.etwin.membership.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductAction;
import org.etwin.membership.ConductState;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;

/** Who acts about somebody's conduct: the NSO of a territory where the person is, and central support. */
final class ConductPolicy {
    private ConductPolicy() {}

    /** Whether this is staff for that person; nobody is for oneself. */
    static boolean isStaff(Actor actor, Id account, List<StoredAffiliation> where) {
        return !actor.is(account)
                && !actor.isSuspended()
                && (DeskPolicy.isCentral(actor) || territories(where).stream().anyMatch(actor::isNsoOf));
    }

    /** Where a desk knows the person. */
    static Set<String> territories(List<StoredAffiliation> where) {
        return where.stream()
                .filter(each ->
                        each.state() != AffiliationState.UNCONFIRMED && each.state() != AffiliationState.ANONYMISED)
                .map(StoredAffiliation::territory)
                .collect(Collectors.toSet());
    }

    /**
     * @param conduct null while there was never anything
     * @param hasRole the person is staff somewhere
     * @param alone there is nobody else to decide an appeal
     */
    static Set<ConductAction> allowed(
            Actor actor, boolean staff, StoredConduct conduct, boolean hasRole, BooleanSupplier alone) {
        Set<ConductAction> allowed = EnumSet.noneOf(ConductAction.class);
        ConductState state = conduct == null ? ConductState.GOOD : conduct.state();
        if (staff) {
            switch (state) {
                case GOOD -> addUnless(hasRole, allowed, ConductAction.WARN, ConductAction.SUSPEND);
                case WARNED -> {
                    addUnless(hasRole, allowed, ConductAction.WARN, ConductAction.SUSPEND);
                    allowed.add(ConductAction.RESTORE);
                }
                case SUSPENDED -> allowed.add(ConductAction.RESTORE);
                case APPEALED ->
                    addUnless(
                            conduct.isSuspendedBy(actor) && !alone.getAsBoolean(),
                            allowed,
                            ConductAction.DECIDE_APPEAL);
            }
        } else if (conduct != null && actor.is(conduct.account())) {
            addUnless(state != ConductState.SUSPENDED || conduct.appealed(), allowed, ConductAction.APPEAL);
        }
        return allowed;
    }

    private static void addUnless(boolean not, Set<ConductAction> allowed, ConductAction... actions) {
        if (!not) {
            allowed.addAll(List.of(actions));
        }
    }
}
