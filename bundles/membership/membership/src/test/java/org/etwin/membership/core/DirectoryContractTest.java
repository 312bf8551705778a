package org.etwin.membership.core;

import org.etwin.membership.DirectoryContract;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DirectoryContractTest extends MembershipOnADatabase implements DirectoryContract {
    DirectoryContractTest(Database database) {
        super(database);
    }
}
