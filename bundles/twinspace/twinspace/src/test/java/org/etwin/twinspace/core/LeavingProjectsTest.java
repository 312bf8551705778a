package org.etwin.twinspace.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.projects.OpenProjects.OpenProject;
import org.etwin.projects.Partners;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who leaves a TwinSpace leaves its project. */
@ParameterizedClass
@EnumSource(Database.class)
class LeavingProjectsTest {
    private final TwinSpaceForTests twin;
    private final List<Id> partners = new ArrayList<>();
    private final List<Id> left = new ArrayList<>();
    private final LeavingProjects listener;

    LeavingProjectsTest(Database database) {
        twin = new TwinSpaceForTests(database);
        partners.add(id("teacher"));
        partners.add(id("teacher-admin"));
        listener = new LeavingProjects(
                twin.kernel.opening(),
                (after, most) -> List.of(new OpenProject(rivers(), ProjectState.OPEN, partners)),
                answering(Projects.class, "find", args -> new Seen<Project>(null, 0, Set.of(ProjectAction.LEAVE))),
                answering(Partners.class, "leave", args -> {
                    left.add(((Actor) args[0]).account().orElseThrow());
                    return null;
                }),
                twin.village.actors(),
                twin.kernel.db().json());
    }

    @Test
    void aPartnerWhoLeavesTheSpaceOrIsRemovedThereLeavesTheProject() {
        twin.kernel.members().leave(twin.member("teacher"), twin.space);
        twin.kernel.members().remove(twin.founder(), twin.space, id("teacher-admin"));
        twin.kernel.db().deliverTo(listener);
        assertThat(left).containsExactly(id("teacher"), id("teacher-admin"));
    }

    @Test
    void aGuestWhoLeavesHasNoPartInTheProject() {
        twin.kernel.members().leave(twin.member("expert"), twin.space);
        twin.kernel.db().deliverTo(listener);
        assertThat(left).isEmpty();
    }

    @Test
    void whoIsInAgainWhenTheNewsArrivesStays() {
        twin.kernel.members().leave(twin.member("teacher"), twin.space);
        new OpeningTwinSpaces(twin.kernel.opening())
                .partnerJoined(twin.founder(), TwinSpaceForTests.PROJECT, id("teacher"));
        twin.kernel.db().deliverTo(listener);
        assertThat(left).isEmpty();
    }

    @Test
    void whoLeftTheProjectFirstIsNotAskedAgain() {
        partners.clear();
        new OpeningTwinSpaces(twin.kernel.opening())
                .partnerLeft(twin.founder(), TwinSpaceForTests.PROJECT, id("teacher"));
        twin.kernel.db().deliverTo(listener);
        assertThat(left).isEmpty();
    }

    private Id id(String role) {
        return twin.member(role).account().orElseThrow();
    }

    private static ProjectOpened rivers() {
        return new ProjectOpened(
                TwinSpaceForTests.PROJECT, "Rivers", "", ProjectKind.EUROPEAN, List.of(), Instant.EPOCH);
    }

    /** Nothing else is asked of it. */
    private static <T> T answering(Class<T> service, String only, Function<Object[], Object> answer) {
        return service.cast(
                Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (proxy, method, args) -> {
                    if (method.getName().equals(only)) {
                        return answer.apply(args);
                    }
                    throw new AssertionError(method.toString());
                }));
    }
}
