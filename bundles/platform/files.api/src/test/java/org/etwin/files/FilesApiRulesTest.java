package org.etwin.files;

import java.util.Set;
import org.etwin.testing.ApiRules;

class FilesApiRulesTest extends ApiRules {
    /** Called by the records that refer to a file, which have asked their own policy. */
    @Override
    protected Set<String> withoutActor() {
        return Set.of("Files.letGo", "Files.find");
    }
}
