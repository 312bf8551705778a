package org.etwin.membership.core;

import org.etwin.membership.ValidatingContract;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ValidatingContractTest extends MembershipOnADatabase implements ValidatingContract {
    ValidatingContractTest(Database database) {
        super(database);
    }
}
