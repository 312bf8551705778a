package org.etwin.projects.core;

import org.etwin.persistence.testing.Database;
import org.etwin.projects.AskingContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AskingTest extends ProjectsOnDatabase implements AskingContract {
    AskingTest(Database database) {
        super(database);
    }
}
