package org.etwin.schools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.schools.FormerSchool;
import org.etwin.schools.SchoolDesk;
import org.etwin.schools.SchoolStep;
import org.etwin.ui.Link;
import org.etwin.ui.Stack;
import org.etwin.ui.Words;

/** What happened to a school, for its NSO. */
final class HistoryPart {
    private HistoryPart() {}

    static Component of(SchoolDesk desk, Accounts accounts, Actor actor, Id school, Words words) {
        List<SchoolStep> steps =
                desk.history(actor, school, PageRequest.first(PageRequest.MOST)).items();
        Map<Id, AccountCard> people = accounts.cards(
                steps.stream().map(SchoolStep::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Id, FormerSchool> former = desk.former(actor, school).stream()
                .collect(Collectors.toMap(FormerSchool::id, each -> each, (one, same) -> one));
        TextTable table = new TextTable(
                words.text("schools.section.history"),
                List.of(
                        words.text("schools.history.when"),
                        words.text("schools.history.what"),
                        words.text("schools.history.who"),
                        words.text("schools.history.about")));
        for (SchoolStep step : steps) {
            table.cells(List.of(
                    new Span(words.dateTime(step.at())),
                    new Span(words.of("schools.step", step.what())),
                    new Span(
                            step.by() == null || !people.containsKey(step.by())
                                    ? ""
                                    : words.person(people.get(step.by()).name())),
                    about(step, former, words)));
        }
        return new Stack(table);
    }

    private static Component about(SchoolStep step, Map<Id, FormerSchool> former, Words words) {
        if (step.about() == null) {
            return new Span();
        }
        if (step.what() == SchoolStep.What.MERGED) {
            FormerSchool gone = former.get(step.about());
            return new Span(gone == null ? "" : FieldText.summary(gone.details()));
        }
        return new Link("desk/schools/import/" + step.about(), words.text("schools.history.import"));
    }
}
