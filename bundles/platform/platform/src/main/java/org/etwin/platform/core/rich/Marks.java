package org.etwin.platform.core.rich;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How words are set, whatever the order and depth of the elements was: always written in the same order. */
record Marks(String link, Set<Mark> set) {
    static final Marks NONE = new Marks("", Set.of());

    private static final Map<String, Mark> NAMES = Map.ofEntries(
            Map.entry("strong", Mark.STRONG),
            Map.entry("b", Mark.STRONG),
            Map.entry("em", Mark.EM),
            Map.entry("i", Mark.EM),
            Map.entry("u", Mark.U),
            Map.entry("ins", Mark.U),
            Map.entry("s", Mark.S),
            Map.entry("strike", Mark.S),
            Map.entry("del", Mark.S),
            Map.entry("code", Mark.CODE),
            Map.entry("kbd", Mark.CODE),
            Map.entry("tt", Mark.CODE));

    /** In the order in which they stand in each other. */
    enum Mark {
        STRONG,
        EM,
        U,
        S,
        CODE;

        Element element() {
            return new Element(name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    Marks with(Element element) {
        if (element.normalName().equals("a") && link.isEmpty()) {
            return new Marks(Allowed.link(Line.visible(element.attr("href"))), set);
        }
        Mark more = NAMES.get(element.normalName());
        // Google Docs wraps everything in a bold element that is not bold.
        if (more == null || element.attr("style").replace(" ", "").contains("font-weight:normal")) {
            return this;
        }
        Set<Mark> all = EnumSet.of(more);
        all.addAll(set);
        return new Marks(link, all);
    }

    /** From the outermost to the innermost. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        if (!link.isEmpty()) {
            elements.add(new Element("a").attr("href", link));
        }
        set.stream().sorted().map(Mark::element).forEach(elements::add);
        return elements;
    }
}
