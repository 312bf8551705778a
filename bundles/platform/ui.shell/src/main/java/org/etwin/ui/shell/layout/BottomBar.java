package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etwin.ui.Markup;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.Words;

/** On a phone: the first four groups, each leading to its first page, and everything else behind "More". */
@Uses(Icon.class)
final class BottomBar extends Nav {
    private static final int GROUPS = 4;

    private final transient Words words;
    private transient List<Tab> tabs;
    private boolean expanded;

    private record Tab(String path, String icon, String text, boolean now) {}

    BottomBar(Words words, Runnable toggled) {
        this.words = words;
        addClassName("etwin-bottom");
        setAriaLabel(words.text("shell.menu.short"));
        getElement().addEventListener("click", click -> toggled.run()).setFilter("!!event.target.closest('button')");
    }

    void expanded(boolean open) {
        if (open != expanded) {
            expanded = open;
            getElement().executeJs("this.querySelector('button')?.setAttribute('aria-expanded', $0)", open);
        }
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
            Markup bar = new Markup();
            wanted.forEach(tab -> add(bar, tab));
            more(bar);
            getElement().setProperty("innerHTML", bar.html());
        }
    }

    private static void add(Markup bar, Tab tab) {
        bar.begin("a", "").with("href", tab.path());
        if (tab.now()) {
            bar.with("aria-current", "true");
        }
        bar.icon(tab.icon()).begin("span", "").text(tab.text()).end().end();
    }

    private void more(Markup bar) {
        bar.begin("button", "")
                .with("aria-controls", "etwin-menu")
                .with("aria-expanded", Boolean.toString(expanded))
                .icon("menu")
                .begin("span", "")
                .text(words.text("shell.menu.more"))
                .end()
                .end();
    }
}
