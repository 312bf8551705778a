package org.etwin.identity;

import java.util.Set;
import org.etwin.testing.ApiRules;

class ApiRulesTest extends ApiRules {
    @Override
    protected Set<String> withoutActor() {
        return Set.of(
                "Accounts.confirm",
                "Accounts.cards",
                "Actors.actor",
                "Actors.changed",
                "FirstAdmin.fits",
                "ForgottenPasswords.ask",
                "ForgottenPasswords.choose",
                "FirstAdmin.setUp",
                "Pupils.find",
                "Roles.nsoStaff",
                "SignIn.person",
                "SignIn.pupil",
                "Tokens.account",
                "Tokens.issue",
                "Tokens.revoke");
    }
}
