package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.ToIntFunction;
import org.etwin.ui.Markup;
import org.etwin.ui.MenuCount;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.Shell;
import org.etwin.ui.Words;

/** The menu at the side, in groups; on a phone it covers the page when "More" is pressed. */
@Uses(Icon.class)
final class SideMenu extends Nav {
    private record Line(Menu.Item item, String text, boolean now, int number) {}

    private record Drawn(Shell.Variant variant, List<Line> lines) {}

    private final transient Words words;
    private transient Drawn drawn;

    SideMenu(Words words) {
        this.words = words;
        addClassName("etwin-side");
        setId("etwin-menu");
        setAriaLabel(words.text("shell.menu"));
    }

    void draw(List<Menu.Item> items, Shell.Variant page, Location location, ToIntFunction<MenuCount> waiting) {
        Shell.Variant variant = around(items, page);
        String current = current(items, location.getPath());
        List<Line> lines = items.stream()
                .filter(item -> !MenuGroups.PERSON.equals(item.group()) && belongs(item, variant))
                .map(item -> new Line(
                        item,
                        words.text(item.key()),
                        item.path().equals(current),
                        item.count().map(waiting::applyAsInt).orElse(0)))
                .toList();
        Drawn wanted = new Drawn(variant, lines);
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            draw(wanted);
        }
    }

    /** One element of the server: each page has this menu, and nothing in it but links. */
    private void draw(Drawn wanted) {
        Markup menu = new Markup();
        String group = null;
        for (Line line : wanted.lines()) {
            if (!line.item().group().equals(group)) {
                if (group != null) {
                    menu.end();
                }
                group = line.item().group();
                begin(menu, group, wanted.variant());
            }
            made(menu.begin("li", ""), line);
            menu.end();
        }
        if (group != null) {
            menu.end();
        }
        getElement().setProperty("innerHTML", menu.html());
    }

    /** Who works at no desk, as admins, keeps the usual menu on those pages of it that are for admins as well. */
    static Shell.Variant around(List<Menu.Item> items, Shell.Variant page) {
        boolean works = items.stream().anyMatch(item -> isOfDesk(item.group()));
        return page == Shell.Variant.DESK && !works ? Shell.Variant.PERSONAL : page;
    }

    private static boolean isOfDesk(String group) {
        return MenuGroups.DESK.equals(group) || MenuGroups.DESK_COUNTRY.equals(group);
    }

    /** On the national desk its own lines come with the way home, and nothing else; elsewhere only its queues. */
    private static boolean belongs(Menu.Item item, Shell.Variant variant) {
        boolean country = MenuGroups.DESK_COUNTRY.equals(item.group());
        return variant == Shell.Variant.DESK
                ? isOfDesk(item.group()) || MenuGroups.HOME.equals(item.group())
                : !country;
    }

    private void begin(Markup menu, String group, Shell.Variant variant) {
        if (MenuGroups.HOME.equals(group)) {
            menu.begin("ul", "").with("role", "list");
            return;
        }
        boolean queues = variant == Shell.Variant.DESK && MenuGroups.DESK.equals(group);
        String id = "etwin-menu-" + group;
        menu.begin("h2", "")
                .with("id", id)
                .text(words.text(queues ? "shell.menu.queues" : "ui.menu." + group))
                .end();
        menu.begin("ul", "").with("role", "list").with("aria-labelledby", id);
    }

    private void made(Markup menu, Line drawn) {
        menu.begin("a", "").with("href", drawn.item().path());
        if (drawn.item().outside()) {
            menu.with("target", "_blank");
        }
        if (drawn.now()) {
            menu.with("aria-current", "page");
        }
        menu.icon(drawn.item().icon()).begin("span", "").text(drawn.text()).end();
        if (drawn.number() > 0) {
            menu.begin("span", "number").text(words.number(drawn.number())).end();
            menu.begin("span", "sr-only").text(words.text("shell.menu.waiting")).end();
        }
        menu.end();
    }

    /** The item with the longest path that the page's path begins with. */
    static String current(List<Menu.Item> items, String path) {
        String best = null;
        for (Menu.Item item : items) {
            boolean under = path.equals(item.path()) || path.startsWith(item.path() + "/");
            if (under && (best == null || item.path().length() > best.length())) {
                best = item.path();
            }
        }
        return best;
    }
}
