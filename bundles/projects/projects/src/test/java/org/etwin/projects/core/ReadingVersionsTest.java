package org.etwin.projects.core;

import org.etwin.persistence.testing.Database;
import org.etwin.projects.TextHistoryContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ReadingVersionsTest extends ProjectsOnDatabase implements TextHistoryContract {
    ReadingVersionsTest(Database database) {
        super(database);
    }
}
