package org.etwin.projects.spi;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.projects.Founder;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectText;

/**
 * What a {@link ProjectRule} judges.
 *
 * @param kind null until the partner has chosen a school
 * @param founders the first with school, the second without one until accepting
 */
public record ProjectProposal(Id project, ProjectText text, ProjectKind kind, List<Founder> founders) {
    public ProjectProposal {
        founders = List.copyOf(founders);
    }
}
