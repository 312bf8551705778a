package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.platform.Verdict;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Refusals;
import org.etwin.projects.spi.ProjectRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PluggedRulesTest extends ProjectsOnDatabase {
    private static final Verdict NO = Verdict.refuse(Rejection.conflict("example.rejected.not-here"));

    PluggedRulesTest(Database database) {
        super(database);
    }

    @Test
    void aRuleOfATerritoryRefusesProjectsWithAFounderFromThere() {
        plugged.add((proposal, context) -> NO, Map.of("etwin.territory", "SI"));
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id slovene = draftOf(tina, matti);
        Id finnish = draftOf(matti, teacher("Maija", "FI"));

        assertThat(Refusals.keys(() -> founding().send(tina, slovene, "")))
                .containsExactly("example.rejected.not-here");
        founding().send(matti, finnish, "");

        assertThat(seenBy(tina, slovene).state()).isEqualTo(ProjectState.DRAFT);
        assertThat(seenBy(matti, finnish).state()).isEqualTo(ProjectState.WAITING_FOR_PARTNER);
    }

    @Test
    void aRuleSeesTheKindWhenThePartnerAccepts() {
        plugged.add((proposal, context) -> proposal.kind() == ProjectKind.EUROPEAN ? NO : Verdict.PASS, Map.of());
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = draftOf(tina, matti);
        founding().send(tina, project, "");

        assertThat(Refusals.keys(() -> founding().accept(matti, project, schoolOf(matti), "")))
                .containsExactly("example.rejected.not-here");
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.WAITING_FOR_PARTNER);
    }

    @Test
    void aRuleThatWaitsRefusesForNow() {
        plugged.add((proposal, context) -> Verdict.wait("example.waits"), Map.of());
        Actor.Person tina = teacher("Tina", "SI");
        Id project = draftOf(tina, teacher("Matti", "FI"));

        assertThat(Refusals.keys(() -> founding().send(tina, project, ""))).containsExactly("example.waits");
    }

    @Test
    void aRuleThatIsTakenAwayIsNotAskedAnyMore() {
        ProjectRule rule = (proposal, context) -> NO;
        plugged.add(rule, Map.of());
        plugged.remove(rule);
        Actor.Person tina = teacher("Tina", "SI");
        Id project = draftOf(tina, teacher("Matti", "FI"));

        founding().send(tina, project, "");

        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.WAITING_FOR_PARTNER);
    }
}
