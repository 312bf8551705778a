package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.ContentAction;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.Update;
import org.etwin.spaces.Updates;
import org.etwin.spaces.ui.EditDialog;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.Written;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.Confirm;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** News of the space, and at the side who can see it. */
final class OverviewPanel extends Panel {
    private final transient Screen screen;
    private final transient Updates updates;
    private final transient Written written;
    private final Id space;
    private final Paged<Seen<Update>> feed;

    OverviewPanel(Screen screen, Updates updates, Seen<Space> seen) {
        this.screen = screen;
        this.updates = updates;
        this.written = new Written(screen);
        this.space = seen.value().id();
        boolean posting = seen.may(Right.POST_UPDATES);
        feed = new Paged<>(
                screen,
                page -> updates.list(screen.actor(), space, page),
                this::card,
                new EmptyState(
                        "newspaper",
                        screen.text("spaces.updates.none"),
                        screen.text(posting ? "spaces.updates.none-hint" : "spaces.updates.none-reader")));
        Columns columns = new Columns();
        if (posting) {
            columns.main(postBox());
        }
        columns.main(feed);
        if (!seen.value().description().isBlank()) {
            columns.side(Card.titled(
                    screen.text("spaces.space.about"), written.text(seen.value().description())));
        }
        columns.side(whoSees(seen.value()));
        add(columns);
        screen.live().on(this, "spaces.update-", space, feed::refresh);
    }

    private Component postBox() {
        Form form = new Form(screen);
        TextArea text = form.fields().longText("text", "spaces.updates.share");
        form.submit("spaces.updates.post", () -> {
            updates.post(screen.actor(), space, text.getValue());
            text.clear();
            feed.refresh();
        });
        return new Card(form);
    }

    private Component card(Seen<Update> seen) {
        Update update = seen.value();
        List<Component> actions = new ArrayList<>();
        if (update.pinned()) {
            actions.add(new Badge(screen.text("spaces.updates.pinned"), Tone.ACCENT));
        }
        if (seen.may(ContentAction.PIN)) {
            actions.add(
                    Buttons.icon(screen, "pin", update.pinned() ? "spaces.updates.unpin" : "spaces.updates.pin", () -> {
                        updates.pin(screen.actor(), space, update.id(), !update.pinned());
                        feed.refresh();
                    }));
        }
        if (seen.may(ContentAction.EDIT)) {
            actions.add(Buttons.icon(
                    screen,
                    "edit",
                    "spaces.edit.title",
                    () -> EditDialog.open(screen, update.text(), words -> {
                        updates.edit(screen.actor(), space, update.id(), seen.version(), words);
                        feed.refresh();
                    })));
        }
        if (seen.may(ContentAction.DELETE)) {
            actions.add(Buttons.icon(screen, "trash", "spaces.delete.button", () -> delete(update)));
        }
        return written.card(
                update.author(), update.at(), update.edited(), update.text(), actions.toArray(Component[]::new));
    }

    private void delete(Update update) {
        Confirm.ask(
                screen,
                "spaces.delete.title",
                "spaces.delete.text",
                "spaces.delete.button",
                written.name(update.author()),
                () -> {
                    updates.delete(screen.actor(), space, update.id());
                    feed.refresh();
                });
    }

    private Component whoSees(Space seen) {
        UnorderedList people = new UnorderedList();
        people.addClassName("space-people");
        seen.people()
                .forEach(each -> people.add(new ListItem(screen.text(
                        "spaces.people.line", screen.text(each.role().labelKey()), each.count()))));
        return Card.titled(
                screen.text("spaces.people.title"),
                people,
                new Paragraph(screen.text("spaces.people.nobody-else")),
                new Link("spaces/" + space + "/rights", screen.text("spaces.rights.title")));
    }
}
