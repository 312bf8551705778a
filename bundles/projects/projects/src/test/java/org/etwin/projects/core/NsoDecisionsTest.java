package org.etwin.projects.core;

import org.etwin.persistence.testing.Database;
import org.etwin.projects.DecidingContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class NsoDecisionsTest extends ProjectsOnDatabase implements DecidingContract {
    NsoDecisionsTest(Database database) {
        super(database);
    }
}
