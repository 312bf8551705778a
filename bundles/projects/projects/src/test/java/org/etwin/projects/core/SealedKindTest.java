package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Standing;
import org.etwin.projects.Deciding;
import org.etwin.projects.Founding;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.Partners;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectQueueQuery;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Projects;
import org.etwin.projects.spi.FounderPlaces;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done with a project after the approval, and by whom: its kind stays (product.md, rule 2). */
@ParameterizedClass
@EnumSource(Database.class)
class SealedKindTest extends ProjectsOnDatabase {
    private final Actor.Person tina = teacher("Tina", "SI");
    private final Actor.Person foreign = teacher("Petra", "DE");
    private final Map<String, Runnable> operations = new LinkedHashMap<>();
    private Actor.Person second;
    private Id project;

    SealedKindTest(Database database) {
        super(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SI", "FI"})
    void noOperationChangesTheKind(String partnersTerritory) {
        second = teacher("Second", partnersTerritory);
        project = openOf(tina, second);
        know(tina, foreign);
        know(second, foreign);
        ProjectKind kind = partnersTerritory.equals("SI") ? ProjectKind.NATIONAL : ProjectKind.EUROPEAN;
        operations(partnersTerritory);

        // Twice, because the second time each of them meets what the others left behind.
        for (int round = 0; round < 2; round++) {
            operations.forEach((name, operation) -> {
                quietly(operation);
                assertThat(living.page(Actor.VISITOR, project).kind()).as(name).isEqualTo(kind);
                assertThat(projects().cards(List.of(project)).get(project).kind())
                        .as(name)
                        .isEqualTo(kind);
            });
        }
        assertThat(operations.keySet().stream().map(name -> name.split(" ")[0]).distinct())
                .as("every operation that a project has")
                .containsAll(declared());
    }

    private void operations(String other) {
        Actor.Person staff = nso("SI");
        FoundingDraft draft = new FoundingDraft(called("Foreign"), schoolOf(tina), foreign.id());
        operations.put("invite", () -> partners().invite(tina, project, foreign.id(), ""));
        operations.put("accept as partner", () -> partners().accept(foreign, project, schoolOf(foreign), ""));
        operations.put("accept as founder", () -> founding().accept(foreign, project, schoolOf(foreign), ""));
        operations.put("change", () -> edited(tina, project, called("Another")));
        operations.put("begin", () -> founding().begin(tina, draft));
        operations.put("save", () -> founding().save(tina, project, version(), draft));
        operations.put("draft", () -> founding().draft(tina, project));
        operations.put("send", () -> founding().send(tina, project, ""));
        operations.put("decline as founder", () -> founding().decline(second, project, ""));
        operations.put("decline", () -> partners().decline(foreign, project, ""));
        operations.put("answer", () -> founding().answer(tina, project, "SI", "Twelve"));
        operations.put("withdraw as founder", () -> founding().withdraw(tina, project, ""));
        operations.put("withdraw", () -> partners().withdraw(tina, project, foreign.id()));
        operations.put("ask", () -> deciding().ask(staff, project, "SI", "Why?"));
        operations.put("approve", () -> deciding().approve(staff, project, "SI", ""));
        operations.put("approve elsewhere", () -> deciding().approve(nso("DE"), project, "DE", ""));
        operations.put("refuse", () -> deciding().refuse(staff, project, "SI", "No"));
        operations.put("queue", () -> deciding().queue(staff, "SI", ProjectQueueQuery.WAITING, PageRequest.first()));
        operations.put("summary", () -> deciding().summary(staff, "SI"));
        operations.put("waiting", () -> deciding().waiting(staff, "SI"));
        operations.put("remove a founder", () -> partners().remove(tina, project, second.id(), "Lazy"));
        operations.put("merge two schools", () -> db.transactions()
                .in(() -> schools.merged(schoolOf(second), schoolOf(foreign))));
        operations.put("mine", () -> projects().mine(tina, Set.of(ProjectState.OPEN), PageRequest.first()));
        operations.put("asked", () -> projects().asked(tina));
        operations.put("find", () -> projects().find(tina, project));
        operations.put("preview", () -> projects().preview(tina, project));
        operations.put("page", () -> projects().page(tina, project));
        operations.put("search", () -> projects().showcase(tina, PageRequest.first()));
        operations.put("showcase", () -> projects().showcase(tina, PageRequest.first()));
        operations.put("cards", () -> projects().cards(List.of(project)));
        operations.put("history", () -> projects().history(tina, project, PageRequest.first()));
        operations.put("invitations", () -> partners().invitations(foreign, PageRequest.first()));
        operations.put("invitation", () -> partners().invitation(foreign, project));
        operations.put("invited", () -> partners().invited(tina, project, PageRequest.first()));
        operations.put("of", () -> partners().of(tina, project, PageRequest.first()));
        operations.put("close", () -> projects().close(tina, project, "Done"));
        operations.put("summarize", () -> projects().summarize(tina, project, version(), "All done"));
        operations.put("reopen", () -> projects().reopen(tina, project));
        operations.put("partnersOfSameSchool", () -> founderPlaces()
                .partnersOfSameSchool(spaceKeeper(), project, tina.id(), List.of(foreign.id())));
        operations.put("refusals", () -> founderPlaces().refusals(spaceKeeper(), project, tina.id(), foreign.id()));
        operations.put("take over from a founder", () -> founderPlaces().take(foreign, project, tina.id()));
        operations.put("leave", () -> partners().leave(foreign, project, ""));
        operations.put("remove", () -> partners().remove(tina, project, foreign.id(), "Never there"));
        operations.put("erase the second founder", () -> db.transactions().in(() -> following.erased(second.id())));
        operations.put("merge accounts", () -> {
            Actor.Person again = new Actor.Person(foreign.id(), "Petra", Set.of(), Standing.NONE);
            db.transactions().in(() -> following.merged(tina.id(), again.id()));
        });
        operations.put("close for the desk", () -> projects().close(staff, project));
        operations.put("archive", () -> projects().archive(staff, project));
        operations.put("archive by itself", () -> {
            monthsPass(40);
            archiving.round();
        });
    }

    private long version() {
        return projects().find(tina, project).version();
    }

    private static void quietly(Runnable operation) {
        try {
            operation.run();
        } catch (Rejected refused) {
            assertThat(refused.rejections()).isNotEmpty();
        }
    }

    private static Set<String> declared() {
        Set<String> names = new TreeSet<>();
        for (Class<?> service :
                List.of(Projects.class, Founding.class, Deciding.class, Partners.class, FounderPlaces.class)) {
            Stream.of(service.getDeclaredMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                    .map(Method::getName)
                    .forEach(names::add);
        }
        return names;
    }
}
