package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.ToIntFunction;
import org.etwin.ui.MenuCount;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.Shell;
import org.etwin.ui.Words;

/** The menu at the side, in groups; on a phone it covers the page when "More" is pressed. */
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

    private void draw(Drawn wanted) {
        removeAll();
        String group = null;
        UnorderedList list = null;
        for (Line line : wanted.lines()) {
            if (!line.item().group().equals(group)) {
                group = line.item().group();
                list = begin(group, wanted.variant());
            }
            list.add(new ListItem(made(line)));
        }
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

    private UnorderedList begin(String group, Shell.Variant variant) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        if (!MenuGroups.HOME.equals(group)) {
            boolean queues = variant == Shell.Variant.DESK && MenuGroups.DESK.equals(group);
            H2 heading = new H2(words.text(queues ? "shell.menu.queues" : "ui.menu." + group));
            heading.setId("etwin-menu-" + group);
            list.getElement().setAttribute("aria-labelledby", "etwin-menu-" + group);
            add(heading);
        }
        add(list);
        return list;
    }

    private Anchor made(Line drawn) {
        Icon icon = new Icon("vaadin", drawn.item().icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor line = new Anchor(drawn.item().path(), icon, new Span(drawn.text()));
        if (drawn.item().outside()) {
            line.setTarget(AnchorTarget.BLANK);
        }
        if (drawn.now()) {
            line.getElement().setAttribute("aria-current", "page");
        }
        if (drawn.number() > 0) {
            Span count = new Span(words.number(drawn.number()));
            count.addClassName("number");
            Span meaning = new Span(words.text("shell.menu.waiting"));
            meaning.addClassName("sr-only");
            line.add(count, meaning);
        }
        return line;
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
