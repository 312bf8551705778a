package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.etwin.membership.Subject;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectQuery;
import org.etwin.projects.ProjectQueueQuery;
import org.junit.jupiter.api.Test;

/** No page asks the database more than twelve times, however much is on it. */
class StatementsTest extends ProjectsOnDatabase {
    StatementsTest() {
        super(Database.DERBY);
    }

    @Test
    void everyPageIsReadWithFewStatements() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        know(tina, petra);
        Id first = openOf(tina, teacher("Matti", "FI"));
        IntStream.range(0, 5).forEach(i -> joins(tina, first, teacher("Partner " + i, "DE")));
        edited(tina, first, called("Another"));
        partners().invite(tina, first, petra.id(), "");
        IntStream.range(0, 5).forEach(i -> {
            Id open = openOf(tina, teacher("Second " + i, "FI"));
            partners().invite(tina, open, petra.id(), "");
            acceptedBy(tina, teacher("Third " + i, "FI"));
        });
        PageRequest page = PageRequest.first();
        ProjectQuery query =
                new ProjectQuery("bees vill", "SI", Subject.BIOLOGY, null, null, 11, "en", ProjectKind.EUROPEAN, null);
        Map<String, Runnable> pages = new LinkedHashMap<>();
        pages.put("mine", () -> assertThat(projects().mine(tina, page).items()).hasSize(11));
        pages.put("project", () -> projects().find(tina, first));
        pages.put("public page", () -> projects().page(Actor.VISITOR, first));
        pages.put("search", () -> assertThat(
                        projects().search(Actor.VISITOR, query, page).items())
                .hasSize(5));
        pages.put("history", () -> projects().history(tina, first, page));
        pages.put("versions", () -> texts().versions(tina, first, page));
        pages.put("partners", () -> assertThat(partners().of(tina, first, page).items())
                .hasSize(5));
        pages.put("invited", () -> partners().invited(tina, first, page));
        pages.put(
                "invitations",
                () -> assertThat(partners().invitations(petra, page).items()).hasSize(6));
        pages.put("queue", () -> assertThat(deciding()
                        .queue(nso("FI"), "FI", new ProjectQueueQuery(null, null, 0, "bees"), page)
                        .items())
                .hasSize(5));
        pages.put("summary of the queue", () -> deciding().summary(nso("FI"), "FI"));

        pages.forEach((name, read) -> assertThat(db.statements(read)).as(name).hasSizeLessThanOrEqualTo(12));
        assertThat(db.statements(pages.get("mine"))).hasSizeLessThanOrEqualTo(9);
        assertThat(db.statements(pages.get("search"))).hasSizeLessThanOrEqualTo(8);
    }
}
