package org.etwin.twinspace.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.etwin.audit.AuditChain.Fault;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.projects.OpenProjects;
import org.etwin.projects.OpenProjects.OpenProject;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.ProjectState;
import org.etwin.spaces.MemberJoined;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceOpened;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.testing.SpacesForTests;
import org.etwin.twinspace.TwinSpaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LifeOfTwinSpacesTest {
    private final SpacesForTests kernel;
    private final Actor.Person tina;
    private final Actor.Person matti;
    private final OpeningTwinSpaces lifecycle;
    private final TwinSpaces twinSpaces;
    private final List<OpenProject> projects = new ArrayList<>();
    private final CatchingUp catchingUp;

    LifeOfTwinSpacesTest(Database database) {
        kernel = new SpacesForTests(database);
        kernel.add(new TwinSpaceKind(
                kernel.village().actors(),
                kernel.opening(),
                new FoundersOfProjects(kernel.village().actors())));
        tina = kernel.village().teacher("Tina");
        matti = kernel.village().teacher("Matti");
        lifecycle = new OpeningTwinSpaces(kernel.opening());
        twinSpaces = new TwinSpacesService(kernel.opening());
        OpenProjects open = (after, most) -> projects.stream()
                .filter(each -> after == null || each.opened().project().compareTo(after) > 0)
                .limit(most)
                .toList();
        catchingUp = new CatchingUp(open, kernel.opening(), kernel.db().transactions(), new NoFaults());
    }

    @Test
    void theLastApprovalOpensTheTwinSpaceWithBothFoundersInIt() {
        lifecycle.opened(tina, project(1));
        Id space = twinSpaces.spaceOf(matti, new Id(1)).orElseThrow();
        Space seen = kernel.spaces().find(matti, space).value();
        assertThat(seen.title()).isEqualTo("Rivers 1");
        assertThat(seen.role().key()).isEqualTo("founder");
        assertThat(seen.members()).isEqualTo(2);
        assertThat(twinSpaces.projectOf(tina, space)).contains(new Id(1));
    }

    @Test
    void whenTheApprovalFailsThereIsNoTwinSpace() {
        assertThatThrownBy(() -> kernel.db().transactions().in(() -> {
                    lifecycle.opened(tina, project(1));
                    throw new IllegalStateException("the approval failed");
                }))
                .hasMessage("the approval failed");
        assertThat(twinSpaces.spaceOf(tina, new Id(1))).isEmpty();
        assertThat(kernel.db().published(SpaceOpened.class)).isEmpty();
    }

    @Test
    void closingAProjectClosesItsTwinSpaceAndArchivingItMakesItReadOnly() {
        lifecycle.opened(tina, project(1));
        Id space = twinSpaces.spaceOf(tina, new Id(1)).orElseThrow();
        lifecycle.closed(tina, new Id(1));
        refused(Kind.CONFLICT, () -> kernel.updates().post(tina, space, "Too late"));
        lifecycle.reopened(tina, new Id(1));
        kernel.updates().post(tina, space, "In time");
        lifecycle.archived(tina, new Id(1));
        refused(Kind.CONFLICT, () -> kernel.updates().post(tina, space, "Too late"));
        assertThat(kernel.updates().list(tina, space, PageRequest.first()).items())
                .hasSize(1);
    }

    @Test
    void whoIsNotInItDoesNotLearnThatThereIsATwinSpace() {
        lifecycle.opened(tina, project(1));
        Actor stranger = kernel.village().teacher("Stranger");
        Id space = twinSpaces.spaceOf(tina, new Id(1)).orElseThrow();
        assertThat(twinSpaces.spaceOf(stranger, new Id(1))).isEmpty();
        assertThat(twinSpaces.spaceOf(Actor.VISITOR, new Id(1))).isEmpty();
        assertThat(twinSpaces.projectOf(stranger, space)).isEmpty();
        assertThat(twinSpaces.spaceOf(new Actor.System("test"), new Id(1))).contains(space);
    }

    @Test
    void aBundleThatArrivesLateMakesEachMissingTwinSpaceOnce() {
        lifecycle.opened(tina, project(1));
        for (int i = 1; i <= 250; i++) {
            projects.add(new OpenProject(project(i), i % 2 == 0 ? ProjectState.CLOSED : ProjectState.OPEN));
        }
        catchingUp.catchUp();
        catchingUp.catchUp();
        assertThat(kernel.db().published(SpaceOpened.class)).hasSize(250);
        assertThat(state(1)).isEqualTo(SpaceState.OPEN);
        assertThat(state(250)).isEqualTo(SpaceState.CLOSED);
    }

    @Test
    void aTwinSpaceFollowsWhatBecameOfItsProjectMeanwhile() {
        lifecycle.opened(tina, project(1));
        projects.add(new OpenProject(project(1), ProjectState.ARCHIVED));
        catchingUp.catchUp();
        assertThat(state(1)).isEqualTo(SpaceState.ARCHIVED);
    }

    @Test
    void partnersWhoJoinedOrLeftMeanwhileAreFollowedOnce() {
        Actor.Person elena = kernel.village().teacher("Elena");
        Actor.Person jana = kernel.village().teacher("Jana");
        lifecycle.opened(tina, project(1));
        lifecycle.partnerJoined(tina, new Id(1), jana.id());
        projects.add(new OpenProject(project(1), ProjectState.OPEN, List.of(elena.id())));
        projects.add(new OpenProject(project(2), ProjectState.OPEN, List.of(elena.id())));
        catchingUp.catchUp();
        catchingUp.catchUp();
        assertThat(twinSpaces.spacesOf(elena, List.of(new Id(1), new Id(2)))).hasSize(2);
        assertThat(twinSpaces.spaceOf(jana, new Id(1))).isEmpty();
        assertThat(twinSpaces.spaceOf(matti, new Id(1))).isPresent();
        assertThat(kernel.db().published(MemberJoined.class).stream().filter(each -> elena.is(each.account())))
                .hasSize(2);
    }

    @Test
    void whenJoiningTheProjectFailsNobodyIsInTheTwinSpace() {
        Actor.Person elena = kernel.village().teacher("Elena");
        lifecycle.opened(tina, project(1));
        assertThatThrownBy(() -> kernel.db().transactions().in(() -> {
                    lifecycle.partnerJoined(elena, new Id(1), elena.id());
                    throw new IllegalStateException("joining failed");
                }))
                .hasMessage("joining failed");
        assertThat(twinSpaces.spaceOf(elena, new Id(1))).isEmpty();
    }

    private SpaceState state(long project) {
        Id space = twinSpaces.spaceOf(tina, new Id(project)).orElseThrow();
        return kernel.spaces().find(tina, space).value().state();
    }

    private ProjectOpened project(long id) {
        return new ProjectOpened(
                new Id(id),
                "Rivers " + id,
                "We measure",
                ProjectKind.EUROPEAN,
                List.of(
                        new ProjectOpened.Founder(tina.id(), "Tina", new Id(1), "SI"),
                        new ProjectOpened.Founder(matti.id(), "Matti", new Id(2), "FI")),
                Instant.EPOCH);
    }

    private static final class NoFaults implements Faults {
        @Override
        public void record(Class<?> part, Throwable thrown) {
            throw new AssertionError(thrown);
        }

        @Override
        public List<Fault> recent() {
            return List.of();
        }
    }
}
