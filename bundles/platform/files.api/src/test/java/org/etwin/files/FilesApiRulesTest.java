package org.etwin.files;

import java.util.Set;
import org.etwin.testing.ApiRules;

class FilesApiRulesTest extends ApiRules {
    /** Called by the records that refer to a file, which have asked their own policy, and for operators' work. */
    @Override
    protected Set<String> withoutActor() {
        return Set.of(
                "Files.letGo",
                "Files.find",
                "AllContents.hold",
                "AllContents.sums",
                "AllContents.open",
                "AllContents.put",
                "Hold.close");
    }
}
