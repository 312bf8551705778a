package org.etwin.projects.core;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.Step;

/** Reads the history of projects, inside a transaction. */
final class StepStore {
    private final Unit unit;

    StepStore(Unit unit) {
        this.unit = unit;
    }

    /** The oldest first. */
    Page<StepRow> of(Id project, Set<Step.What> hidden, PageRequest request) {
        KeyPage page = KeyPage.of(request).by("s.id", Long.class);
        String from =
                "from StepRow s where s.project = :project" + (hidden.isEmpty() ? "" : " and s.what not in (:hidden)");
        TypedQuery<StepRow> rows =
                unit.em().createQuery("select s " + from + page.after() + page.orderBy(), StepRow.class);
        TypedQuery<Long> counted = unit.em().createQuery("select s.id " + from, Long.class);
        for (TypedQuery<?> each : List.of(rows, counted)) {
            each.setParameter("project", project.value());
            if (!hidden.isEmpty()) {
                each.setParameter("hidden", hidden);
            }
        }
        return page.page(rows, row -> List.of(row.id().value()), Function.identity(), counted);
    }
}
