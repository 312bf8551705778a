package org.etwin.schools.core;

import org.etwin.persistence.testing.Database;
import org.etwin.schools.Schools;
import org.etwin.schools.SchoolsContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SchoolsContractTest implements SchoolsContract {
    private final SchoolFixture the;

    SchoolsContractTest(Database database) {
        the = new SchoolFixture(database);
    }

    @Override
    public Schools schools() {
        return the.schools;
    }
}
