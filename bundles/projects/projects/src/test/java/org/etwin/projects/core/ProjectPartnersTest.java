package org.etwin.projects.core;

import org.etwin.persistence.testing.Database;
import org.etwin.projects.PartnersContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ProjectPartnersTest extends ProjectsOnDatabase implements PartnersContract {
    ProjectPartnersTest(Database database) {
        super(database);
    }
}
