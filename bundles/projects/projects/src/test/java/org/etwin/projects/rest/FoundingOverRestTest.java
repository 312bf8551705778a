package org.etwin.projects.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectState;
import org.etwin.projects.core.ProjectsOnDatabase;
import org.etwin.rest.Version;
import org.junit.jupiter.api.Test;

/** What the pages can do, REST can do. */
class FoundingOverRestTest extends ProjectsOnDatabase {
    private final ProjectsResource projects = new ProjectsResource(projects());
    private final FoundingResource founding = new FoundingResource(founding(), projects());
    private final DecisionsResource decisions = new DecisionsResource(deciding(), projects());

    FoundingOverRestTest() {
        super(Database.DERBY);
    }

    @Test
    void aProjectIsFoundedApprovedAndReadByEverybody() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person breda = teacher("Breda", "SI");
        know(tina, breda);
        Id id = founding().begin(tina, FoundingDraft.EMPTY);
        Seen<FoundingDraft> draft = founding.draft(tina, id);

        founding.save(tina, id, new Version(draft.version()), new FoundingDraft(BEES, schoolOf(tina), breda.id()));
        founding.send(tina, id, null);
        founding.accept(breda, id, new Word(schoolOf(breda), "Gladly"));
        assertThat(decisions
                        .queue(nso("SI"), "SI", null, null, null, null, PageRequest.first())
                        .items())
                .hasSize(1);
        Seen<Project> open = decisions.approve(nso("SI"), id, new NsoWord("SI", "Good luck"));

        assertThat(open.value().state()).isEqualTo(ProjectState.OPEN);
        assertThat(projects.page(Actor.VISITOR, id).title()).isEqualTo(BEES.title());
        assertThat(projects.history(breda, id, PageRequest.first()).items()).hasSize(5);
    }
}
