package org.etwin.spaces.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.ArrayList;
import java.util.List;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;

/**
 * The lesser actions behind three dots; not there while there is none. Looks and feels like a {@link MenuBar}, but the
 * browser makes the items, and the server keeps one element instead of a dozen: every card has such a menu.
 */
@Tag("vaadin-menu-bar")
@Uses(MenuBar.class)
@Uses(Icon.class)
public final class MoreMenu extends Component {
    private static final String ITEMS =
            """
            const dots = document.createElement('vaadin-icon');
            dots.icon = 'vaadin:ellipsis-dots-h';
            const root = document.createElement('vaadin-menu-bar-item');
            root.setAttribute('aria-label', $0);
            root.append(dots);
            this.items = [{component: root, children: $1.split('\\n').map((line, index) => {
              const [text, path] = line.split('\\t');
              if (!path) { return {text, index}; }
              const link = document.createElement('a');
              link.href = path;
              link.textContent = text;
              const item = document.createElement('vaadin-menu-bar-item');
              item.append(link);
              return {component: item, index};
            })}];""";

    private final transient Screen screen;
    private final List<String> texts = new ArrayList<>();
    private final transient List<Runnable> actions = new ArrayList<>();

    public MoreMenu(Screen screen) {
        this.screen = screen;
        getElement().setAttribute("theme", "icon tertiary");
        getElement()
                .addEventListener(
                        "item-selected",
                        chosen -> chosen((int) chosen.getEventData().getNumber("event.detail.value.index")))
                .addEventData("event.detail.value.index");
        setVisible(false);
    }

    public MoreMenu item(String key, Runnable action) {
        texts.add(screen.text(key));
        actions.add(action);
        setVisible(true);
        return this;
    }

    public MoreMenu link(String path, String key) {
        texts.add(screen.text(key) + "\t" + path);
        actions.add(() -> {});
        setVisible(true);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!texts.isEmpty()) {
            getElement().executeJs(ITEMS, screen.text("ui.detail.more"), String.join("\n", texts));
        }
    }

    private void chosen(int index) {
        if (index >= 0 && index < actions.size()) {
            Notice.guarded(screen, actions.get(index));
        }
    }
}
