package org.etwin.files.core;

import org.etwin.files.Files;
import org.etwin.files.FilesContract;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class FilesContractTest implements FilesContract {
    private final FilesOnDisk the;

    FilesContractTest(Database database) {
        the = new FilesOnDisk(database);
    }

    @Override
    public Files files() {
        return the.files;
    }
}
