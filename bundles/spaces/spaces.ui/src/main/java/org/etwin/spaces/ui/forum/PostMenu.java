package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.ArrayList;
import java.util.List;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;

/**
 * The lesser actions behind three dots, as {@link org.etwin.spaces.ui.MoreMenu}, for lists in which every entry has them: the
 * browser makes the items, the server keeps one element instead of a dozen.
 */
@Tag("vaadin-menu-bar")
@Uses(MenuBar.class)
final class PostMenu extends Component {
    private static final String ITEMS =
            """
            const dots = document.createElement('vaadin-icon');
            dots.icon = 'vaadin:ellipsis-dots-h';
            const root = document.createElement('vaadin-menu-bar-item');
            root.setAttribute('aria-label', $0);
            root.append(dots);
            this.items = [{component: root, children: $1.split('\\n').map((text, index) => ({text, index}))}];""";

    private final transient Screen screen;
    private final List<String> texts = new ArrayList<>();
    private final transient List<Runnable> actions = new ArrayList<>();

    PostMenu(Screen screen) {
        this.screen = screen;
        getElement().setAttribute("theme", "icon tertiary");
        getElement()
                .addEventListener(
                        "item-selected",
                        chosen -> chosen((int) chosen.getEventData().getNumber("event.detail.value.index")))
                .addEventData("event.detail.value.index");
        setVisible(false);
    }

    PostMenu item(String key, Runnable action) {
        texts.add(screen.text(key));
        actions.add(action);
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
