package org.etwin.identity;

import java.util.Set;
import org.etwin.testing.ApiRules;

class ApiRulesTest extends ApiRules {
    @Override
    protected Set<String> withoutActor() {
        return Set.of(
                "AccessTokens.capabilities",
                "AccessTokens.longest",
                "Accounts.cards",
                "Actors.actor",
                "Actors.changed",
                "FirstAdmin.fits",
                "ForgottenPasswords.ask",
                "ForgottenPasswords.choose",
                "FirstAdmin.setUp",
                "OtherSignIns.arrive",
                "OtherSignIns.askForCode",
                "OtherSignIns.depart",
                "OtherSignIns.join",
                "OtherSignIns.providers",
                "OtherSignIns.prove",
                "OtherSignIns.proveByCode",
                "OtherSignIns.waiting",
                "Programs.use",
                "Pupils.find",
                "SecondFactor.confirm",
                "SecondFactor.enrol",
                "SecondFactor.pass",
                "SecondFactor.waiting",
                "Roles.nsoStaff",
                "EmailChanges.takeBack",
                "Sessions.account",
                "Sessions.active",
                "Sessions.begin",
                "Sessions.ending",
                "Sessions.idle",
                "Sessions.isWaiting",
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
