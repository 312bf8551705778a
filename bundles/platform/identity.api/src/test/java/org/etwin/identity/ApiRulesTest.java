package org.etwin.identity;

import java.util.Set;
import org.etwin.testing.ApiRules;

class ApiRulesTest extends ApiRules {
    @Override
    protected Set<String> withoutActor() {
        return Set.of(
                "AccessTokens.capabilities",
                "AccessTokens.longest",
                "AccessTokens.use",
                "Accounts.cards",
                "Actors.actor",
                "Actors.changed",
                "FirstAdmin.fits",
                "ForgottenPasswords.ask",
                "ForgottenPasswords.choose",
                "FirstAdmin.setUp",
                "Pupils.find",
                "Roles.nsoStaff",
                "EmailChanges.takeBack",
                "Sessions.account",
                "Sessions.active",
                "Sessions.begin",
                "Sessions.ending",
                "Sessions.idle",
                "Sessions.signOut",
                "SignIn.person",
                "SignIn.pupil",
                "Terms.current",
                "Tokens.session",
                "Tokens.account",
                "Tokens.issue",
                "Tokens.revoke");
    }
}
