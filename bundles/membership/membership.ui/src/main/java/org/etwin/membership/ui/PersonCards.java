package org.etwin.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.membership.FitReason;
import org.etwin.membership.FoundPerson;
import org.etwin.membership.Profile;
import org.etwin.membership.Subject;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** People as cards: who and where, what they teach and speak, and what speaks for asking them. */
final class PersonCards {
    private static final int FEW = 3;

    private final Screen screen;
    private final Territories territories;

    PersonCards(Screen screen, Territories territories) {
        this.screen = screen;
        this.territories = territories;
    }

    Card card(FoundPerson found, List<Function<FoundPerson, Optional<Component>>> parts) {
        Profile profile = found.profile();
        PersonRow row = new PersonRow(
                new Avatar(profile.name(), profile.account()).photo(profile.photo()),
                new Link("people/" + profile.account(), profile.name()));
        profile.schools().stream()
                .findFirst()
                .ifPresent(school -> row.note(school.name() + ", " + territories.name(school.territory(), language())));
        Card card = new Card(row);
        card.addClassName("etwin-found");
        note(card, subjects(profile.details().subjects().stream().sorted().toList()));
        note(card, languages(profile.details().languages().stream().sorted().toList()));
        if (!found.reasons().isEmpty()) {
            UnorderedList reasons = new UnorderedList();
            reasons.addClassName("etwin-reasons");
            found.reasons().forEach(reason -> reasons.add(reason(reason)));
            card.add(reasons);
        }
        List<Component> end = new ArrayList<>();
        parts.forEach(part -> part.apply(found).ifPresent(end::add));
        if (!end.isEmpty()) {
            Row last = new Row(end.toArray(Component[]::new));
            last.addClassName("end");
            card.add(last);
        }
        return card;
    }

    private static void note(Card card, String words) {
        if (!words.isEmpty()) {
            card.note(words);
        }
    }

    private ListItem reason(FitReason reason) {
        Icon tick = new Icon("vaadin", "check");
        tick.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(tick);
        item.add(words(reason));
        return item;
    }

    private String words(FitReason reason) {
        return switch (reason.kind()) {
            case SUBJECTS ->
                screen.text(
                        "membership.fit.subjects",
                        subjects(reason.values().stream().map(Subject::valueOf).toList()));
            case LANGUAGES -> screen.text("membership.fit.languages", languages(reason.values()));
            case AGES ->
                reason.values().stream().distinct().count() == 1
                        ? screen.text("membership.fit.age", reason.values().get(0))
                        : screen.text("membership.fit.ages", reason.values().toArray());
            case AVAILABLE -> screen.text("membership.people.available");
        };
    }

    private String subjects(List<Subject> subjects) {
        return some(subjects.stream()
                .map(subject -> screen.words().of("membership.subject", subject))
                .toList());
    }

    private String languages(List<String> tags) {
        return some(
                tags.stream().map(tag -> ProfileFields.name(tag, language())).toList());
    }

    private static String some(List<String> names) {
        return names.stream().limit(FEW).collect(Collectors.joining(", ")) + (names.size() > FEW ? " …" : "");
    }

    private Locale language() {
        return screen.words().locale();
    }
}
