package org.etwin.projects;

import java.util.Set;
import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {
    @Override
    protected Set<String> usedElsewhere() {
        // Codes that pages show.
        return Set.of(
                "audit.what.projects",
                "projects.competence",
                "projects.vocational",
                "projects.tool",
                "projects.field",
                "projects.waiting-for",
                "projects.partner.",
                "projects.queue");
    }
}
