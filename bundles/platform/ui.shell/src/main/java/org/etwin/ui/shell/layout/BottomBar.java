package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.Words;

/** On a phone: the first four groups, each leading to its first page, and everything else behind "More". */
final class BottomBar extends Nav {
    private static final int GROUPS = 4;

    private final transient Words words;
    private final NativeButton more;
    private transient List<Tab> tabs;

    private record Tab(String path, String icon, String text, boolean now) {}

    BottomBar(Words words, Runnable toggled) {
        this.words = words;
        addClassName("etwin-bottom");
        setAriaLabel(words.text("shell.menu.short"));
        more = new NativeButton();
        more.add(picture("menu"), new Span(words.text("shell.menu.more")));
        more.addClickListener(click -> toggled.run());
        more.getElement().setAttribute("aria-controls", "etwin-menu");
        expanded(false);
    }

    void expanded(boolean open) {
        more.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    void draw(List<Menu.Item> items, Location location) {
        Map<String, Menu.Item> first = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !item.group().equals(MenuGroups.PERSON))
                .forEach(item -> first.putIfAbsent(item.group(), item));
        String current = SideMenu.current(items, location.getPath());
        String currentGroup = items.stream()
                .filter(item -> item.path().equals(current))
                .map(Menu.Item::group)
                .findFirst()
                .orElse(null);
        List<Tab> wanted = first.values().stream()
                .limit(GROUPS)
                .map(item -> new Tab(
                        item.path(),
                        item.icon(),
                        words.text("ui.menu." + item.group()),
                        item.group().equals(currentGroup)))
                .toList();
        if (!wanted.equals(tabs)) {
            tabs = wanted;
            removeAll();
            wanted.forEach(tab -> add(made(tab)));
            add(more);
        }
    }

    private static Anchor made(Tab wanted) {
        Anchor tab = new Anchor(wanted.path(), picture(wanted.icon()), new Span(wanted.text()));
        if (wanted.now()) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private static Icon picture(String name) {
        Icon icon = new Icon("vaadin", name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
