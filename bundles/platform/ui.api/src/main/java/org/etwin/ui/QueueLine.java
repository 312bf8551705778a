package org.etwin.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** One line of a queue: a box to take several, avatar, name, age. Of plain elements, because there may be hundreds. */
final class QueueLine<T> extends ListItem {
    private final transient T thing;
    private final transient QueueItem item;
    private final NativeButton button = new NativeButton();
    private final Element box = new Element("input");
    private boolean chosen;

    QueueLine(T thing, QueueItem item, Words words, boolean boxes, Consumer<QueueLine<T>> opened, Runnable ticked) {
        this.thing = thing;
        this.item = item;
        if (boxes) {
            box.setAttribute("type", "checkbox").setAttribute("aria-label", words.text("ui.queue.choose", item.name()));
            box.addEventListener("change", change -> {
                        chosen = change.getEventData().getBoolean("element.checked");
                        ticked.run();
                    })
                    .addEventData("element.checked");
            getElement().appendChild(box);
        }
        Span note = new Span(item.note());
        note.addClassNames("muted", "small");
        Span text = new Span(PersonRow.strong(item.name()), note);
        text.addClassName("words");
        button.addClassName("etwin-queue-item");
        button.add(new Avatar(item.name(), item.who()), text, age(words));
        button.addClickListener(click -> {
            opened.accept(this);
            button.getElement().executeJs("this.closest('.etwin-queue').dispatchEvent(new CustomEvent('opened'))");
        });
        add(button);
    }

    private Badge age(Words words) {
        QueueItem.Age age = item.age() == null ? QueueItem.Age.of(words.daysSince(item.since())) : item.age();
        Badge badge = new Badge(
                age.days() == 0 ? words.text("ui.queue.today") : words.text("ui.queue.days", age.days()), age.tone());
        badge.setTitle(words.dateTime(item.since()));
        if (age.tone() == Tone.DANGER) {
            Span late = new Span(words.text("ui.queue.late", age.target()));
            late.addClassName("sr-only");
            badge.add(late);
        }
        return badge;
    }

    T thing() {
        return thing;
    }

    QueueItem item() {
        return item;
    }

    boolean chosen() {
        return chosen;
    }

    void choose(boolean now) {
        chosen = now;
        // As script, because the browser's own tick does not tell the server's property.
        box.executeJs("this.checked = $0", now);
    }

    void current(boolean now) {
        if (now) {
            button.getElement().setAttribute("aria-current", "true");
        } else {
            button.getElement().removeAttribute("aria-current");
        }
    }

    void focus() {
        button.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }
}
