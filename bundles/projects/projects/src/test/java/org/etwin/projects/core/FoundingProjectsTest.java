package org.etwin.projects.core;

import org.etwin.persistence.testing.Database;
import org.etwin.projects.FoundingContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class FoundingProjectsTest extends ProjectsOnDatabase implements FoundingContract {
    FoundingProjectsTest(Database database) {
        super(database);
    }
}
