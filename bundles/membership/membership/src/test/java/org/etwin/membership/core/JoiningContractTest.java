package org.etwin.membership.core;

import org.etwin.membership.JoiningContract;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class JoiningContractTest extends MembershipOnADatabase implements JoiningContract {
    JoiningContractTest(Database database) {
        super(database);
    }
}
