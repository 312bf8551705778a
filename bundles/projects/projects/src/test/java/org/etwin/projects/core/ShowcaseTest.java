package org.etwin.projects.core;

import org.etwin.persistence.testing.Database;
import org.etwin.projects.ShowcaseContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ShowcaseTest extends ProjectsOnDatabase implements ShowcaseContract {
    ShowcaseTest(Database database) {
        super(database);
    }
}
