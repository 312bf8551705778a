package org.etwin.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.OptionalInt;

/** Links that look like tabs. Links, not tabs, for assistive technology: each leads to a page with its own address. */
public final class SectionTabs extends Nav {
    private final UnorderedList list = new UnorderedList();
    private transient List<Tab> shown = List.of();

    /** @param name for screen readers */
    public SectionTabs(String name) {
        addClassName("etwin-tabs");
        setAriaLabel(name);
        add(list);
    }

    /** @param now whether it leads to the section that is shown */
    public record Tab(String path, String label, OptionalInt count, boolean now) {}

    /** Exactly these; what is there already stays, with the focus that it may have. */
    public void show(List<Tab> wanted) {
        if (!wanted.equals(shown)) {
            clear();
            wanted.forEach(tab -> tab(tab.path(), tab.label(), tab.count(), tab.now()));
            shown = List.copyOf(wanted);
        }
    }

    public void clear() {
        shown = List.of();
        list.removeAll();
    }

    /** @param now whether it leads to the section that is shown */
    public void tab(String path, String label, OptionalInt count, boolean now) {
        Link link = new Link(path, new Span(label));
        count.ifPresent(number -> {
            if (number > 0) {
                Span badge = new Span(Integer.toString(number));
                badge.addClassName("number");
                link.add(badge);
            }
        });
        if (now) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
    }
}
