package org.etwin.membership.core;

import org.etwin.membership.ConductContract;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ConductContractTest extends MembershipOnADatabase implements ConductContract {
    ConductContractTest(Database database) {
        super(database);
    }
}
