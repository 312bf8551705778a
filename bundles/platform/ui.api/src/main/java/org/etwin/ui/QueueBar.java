package org.etwin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Above the list of a queue: choosing all that are in it, and what can be decided about the chosen ones together. */
final class QueueBar<T> extends Div {
    private final transient Screen screen;
    private final QueueList<T> list;
    private final transient BiConsumer<Decision<T>, List<T>> decide;
    private final transient List<Decision<T>> decisions = new ArrayList<>();
    private final Element all = new Element("input");
    private final Div choosing = new Div();
    private final Row several = new Row();

    QueueBar(Screen screen, QueueList<T> list, BiConsumer<Decision<T>, List<T>> decide) {
        this.screen = screen;
        this.list = list;
        this.decide = decide;
        addClassName("etwin-queue-bar");
        all.setAttribute("type", "checkbox");
        all.addEventListener(
                        "change", change -> list.chooseAll(change.getEventData().getBoolean("element.checked")))
                .addEventData("element.checked");
        Element label = new Element("label");
        label.appendChild(all, new Span(screen.text("ui.queue.choose-all")).getElement());
        choosing.getElement().appendChild(label);
        several.getElement().setAttribute("role", "group").setAttribute("aria-live", "polite");
        add(choosing, several);
    }

    void offers(Decision<T> decision) {
        decisions.add(decision);
    }

    /** @param possible whether several can be decided at all */
    void draw(boolean possible) {
        setVisible(possible);
        if (!possible) {
            return;
        }
        List<T> chosen = list.chosen();
        int many = chosen.size();
        all.executeJs(
                "this.checked = $0; this.indeterminate = $1",
                many > 0 && many == list.size(),
                many > 0 && many < list.size());
        several.removeAll();
        several.setVisible(many > 0);
        if (many == 0) {
            return;
        }
        several.add(PersonRow.strong(screen.text("ui.queue.chosen", many)));
        for (Decision<T> decision : decisions) {
            if (decision.several && chosen.stream().allMatch(decision.allowed)) {
                several.add(Buttons.soft(screen, decision.key, () -> decide.accept(decision, list.chosen())));
            }
        }
        several.add(Buttons.ghost(screen, "ui.queue.choose-none", () -> list.chooseAll(false)));
    }
}
