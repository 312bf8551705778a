package org.etwin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A button that opens a menu; not there while the menu is empty. Looks and feels like a {@link MenuBar}, but the browser
 * makes the entries, and the server keeps one element where each entry would be two kilobytes: every page and every card has
 * such a menu.
 */
@Tag("vaadin-menu-bar")
@Uses(MenuBar.class)
@Uses(Icon.class)
public final class PageMenu extends Component {
    /** Kind, language, address and words of an entry, with tabs between them. */
    private static final String ENTRIES =
            """
            const part = (words, language, path) => {
              const item = document.createElement('vaadin-menu-bar-item');
              if (language) { item.lang = language; }
              const inside = path ? item.appendChild(document.createElement('a')) : item;
              if (path) { inside.href = path; }
              inside.textContent = words;
              return item;
            };
            const root = document.createElement('vaadin-menu-bar-item');
            root.setAttribute('aria-label', $0);
            root.innerHTML = $1;
            const all = [];
            let under = all;
            $2.split('\\n').forEach((line, index) => {
              const [kind, language, path, words] = line.split('\\t');
              const entry = {index, disabled: kind === 'name', checked: kind === 'chosen'};
              if (language || path) { entry.component = part(words, language, path); } else { entry.text = words; }
              if (kind === 'name') { entry.className = 'name'; }
              if (kind === 'end') { under = all; return; }
              under.push(entry);
              if (kind === 'below') { under = entry.children = []; }
            });
            this.items = [{component: root, children: all}];""";

    private static final String CHOSEN = "event.detail.value.index";

    private final transient Screen screen;
    private final String name;
    private final String inside;
    private final List<String> lines = new ArrayList<>();
    private final transient List<Runnable> actions = new ArrayList<>();

    /**
     * @param name of the button, for screen readers
     * @param button what is seen of it
     * @param theme of a {@link MenuBar}
     */
    public PageMenu(Screen screen, String name, Markup button, String theme) {
        this.screen = screen;
        this.name = name;
        inside = button.html();
        getElement().setAttribute("theme", theme);
        getElement()
                .addEventListener(
                        "item-selected",
                        chosen -> chosen((int) chosen.getEventData().getNumber(CHOSEN)))
                .addEventData(CHOSEN);
        setVisible(false);
    }

    /** The lesser actions, behind three dots. */
    public static PageMenu dots(Screen screen) {
        return new PageMenu(
                screen, screen.text("ui.detail.more"), new Markup().icon("ellipsis-dots-h"), "icon tertiary");
    }

    /** @param action what it refuses is shown */
    public PageMenu item(String key, Runnable action) {
        return line("item", "", "", screen.text(key), action);
    }

    /** An entry that is a link. */
    public PageMenu link(String path, String key) {
        return line("item", "", path, screen.text(key), () -> {});
    }

    /** An entry in that language, with a mark at the one that holds. */
    public PageMenu choice(Locale language, String text, boolean chosen, Runnable action) {
        return line(chosen ? "chosen" : "item", language.toLanguageTag(), "", text, action);
    }

    /** Words that cannot be chosen. */
    public PageMenu name(String text) {
        return line("name", "", "", text, () -> {});
    }

    /** What is added now stands in a menu below this entry, until {@link #end}. */
    public PageMenu below(String key) {
        return line("below", "", "", screen.text(key), () -> {});
    }

    /** Ends what {@link #below} began. */
    public PageMenu end() {
        return line("end", "", "", "", () -> {});
    }

    private PageMenu line(String kind, String language, String path, String text, Runnable action) {
        lines.add(String.join("\t", kind, language, path, text.replaceAll("[\\t\\n]", " ")));
        actions.add(action);
        setVisible(true);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!lines.isEmpty()) {
            getElement().executeJs(ENTRIES, name, inside, String.join("\n", lines));
        }
    }

    /** Whatever a browser says: only what is there. */
    private void chosen(int index) {
        if (index >= 0 && index < actions.size()) {
            Notice.guarded(screen, actions.get(index));
        }
    }
}
