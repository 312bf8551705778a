package org.etwin.membership.core;

import org.etwin.membership.MembersContract;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class MembersContractTest extends MembershipOnADatabase implements MembersContract {
    MembersContractTest(Database database) {
        super(database);
    }
}
