package org.etwin.projects.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.ProjectText;
import org.etwin.projects.TextComparison;
import org.etwin.projects.TextField;
import org.etwin.projects.TextHistory;
import org.etwin.projects.TextVersion;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.Difference;
import org.etwin.ui.EmptyState;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Picture;
import org.etwin.ui.PictureCover;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** What the text was before: who changed what and when, and any two versions beside each other. */
final class VersionsOfProject extends Div {
    private final transient Screen screen;
    private final transient TextHistory texts;
    private final transient ProjectWords words;
    private final Id project;
    private final Card list;
    private final Div compared = new Div();
    private final transient Map<Id, TextVersion> known = new LinkedHashMap<>();

    VersionsOfProject(Screen screen, TextHistory texts, ProjectWords words, Id project) {
        this.screen = screen;
        this.texts = texts;
        this.words = words;
        this.project = project;
        list = Card.titled(screen.text("projects.versions.title"));
        compared.addClassName("stack");
        compared.getElement().setAttribute("role", "region").setAttribute("aria-live", "polite");
        compared.getElement().setAttribute("aria-label", screen.text("projects.versions.compared"));
        add(new Columns().main(compared).side(list));
        show(null);
        list.setVisible(known.size() > 1);
        List<TextVersion> newest = known.values().stream().limit(2).toList();
        if (newest.size() < 2) {
            compared.add(new EmptyState(
                    "clipboard-text", screen.text("projects.versions.one"), screen.text("projects.versions.one-hint")));
        } else {
            compare(newest.get(1).id(), newest.get(0).id());
        }
    }

    private void show(String after) {
        Page<TextVersion> page = texts.versions(screen.actor(), project, new PageRequest(after, PageRequest.USUAL));
        for (TextVersion version : page.items()) {
            known.put(version.id(), version);
            list.add(row(version));
        }
        if (page.next() != null) {
            Button more = Buttons.soft(screen, "ui.list.more", () -> {});
            more.addClickListener(click -> {
                list.remove(more);
                show(page.next());
            });
            list.add(more);
        }
    }

    private PersonRow row(TextVersion version) {
        String number = screen.text("projects.versions.number", version.number());
        PersonRow row = new PersonRow(
                new Avatar(version.byName(), version.by() == null ? project : version.by()), PersonRow.strong(number));
        row.note(
                screen.words().person(version.byName()) + " · " + screen.words().dateTime(version.at()));
        if (!version.changed().isEmpty()) {
            row.note(words.fields(version.changed()));
        }
        Button look = Buttons.ghost(screen, "projects.versions.look", () -> look(version));
        look.setAriaLabel(screen.text("projects.versions.look-named", version.number()));
        return row.end(look);
    }

    /** Against the one before; the first against the newest. */
    private void look(TextVersion version) {
        List<TextVersion> all = List.copyOf(known.values());
        int at = all.indexOf(version);
        compare(all.get(at + 1 < all.size() ? at + 1 : 0).id(), version.id());
    }

    private void compare(Id one, Id other) {
        TextComparison comparison = texts.compare(screen.actor(), project, one, other);
        H2 title = new H2(screen.text(
                "projects.versions.between",
                comparison.older().number(),
                comparison.newer().number()));
        title.getElement().setAttribute("tabindex", "-1");
        compared.removeAll();
        compared.add(title, choice(comparison));
        if (comparison.differing().isEmpty()) {
            compared.add(new Paragraph(screen.text("projects.versions.same")));
        }
        comparison.differing().stream().sorted().forEach(field -> compared.add(part(field, comparison)));
        if (isAttached()) {
            title.getElement().callJsFunction("focus");
        }
    }

    private Row choice(TextComparison now) {
        Select<TextVersion> older = select("projects.versions.older", now.older());
        Select<TextVersion> newer = select("projects.versions.newer", now.newer());
        older.addValueChangeListener(change -> compareChosen(older, newer));
        newer.addValueChangeListener(change -> compareChosen(older, newer));
        return new Row(older, newer);
    }

    private void compareChosen(Select<TextVersion> older, Select<TextVersion> newer) {
        if (!older.getValue().equals(newer.getValue())) {
            compare(older.getValue().id(), newer.getValue().id());
        }
    }

    private Select<TextVersion> select(String key, TextVersion chosen) {
        Select<TextVersion> select = new Select<>();
        select.setLabel(screen.text(key));
        known.putIfAbsent(chosen.id(), chosen);
        select.setItems(known.values());
        select.setItemLabelGenerator(each -> screen.text("projects.versions.number", each.number()));
        select.setValue(known.get(chosen.id()));
        return select;
    }

    private Card part(TextField field, TextComparison comparison) {
        Card card = Card.titled(screen.words().of("projects.field", field));
        if (field == TextField.IMAGE) {
            card.add(image(comparison.before()), image(comparison.after()));
        } else {
            card.add(new Difference(
                    screen.words(), words.part(field, comparison.before()), words.part(field, comparison.after())));
        }
        return card;
    }

    private com.vaadin.flow.component.Component image(ProjectText text) {
        return text.image() == null
                ? new Paragraph(screen.text("projects.no-image"))
                : new PictureCover(text.image(), Picture.MEDIUM, text.imageAlt());
    }
}
