package org.etwin.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Set;

/**
 * What can be told without a browser about who can use a page: headings in order, names for whatever can be pressed or
 * filled in, words for pictures. Colours, sizes and what scripts do are looked at on a running server.
 */
final class ReadablePage {
    private static final Set<String> PRESSED = Set.of("button", "vaadin-button", "a", "summary");
    private static final Set<String> FILLED_IN = Set.of(
            "input",
            "select",
            "textarea",
            "vaadin-select",
            "vaadin-checkbox",
            "vaadin-text-area",
            "vaadin-combo-box",
            "vaadin-multi-select-combo-box",
            "vaadin-date-picker",
            "vaadin-time-picker",
            "vaadin-date-time-picker",
            "vaadin-checkbox-group",
            "vaadin-radio-group");

    private final String page;
    private final Problems problems = new Problems();
    private int level;
    private int firstHeadings;

    private ReadablePage(String page, boolean whole) {
        this.page = page;
        this.level = whole ? 0 : 1;
    }

    /**
     * @param part null shows nothing
     * @param whole it is a page of its own, with a heading of the first level
     */
    static Problems check(Component part, String name, boolean whole) {
        ReadablePage page = new ReadablePage(name, whole);
        if (part != null) {
            page.look(part.getElement());
            if (whole && page.firstHeadings != 1) {
                page.problems.add(
                        "%s has %d headings of the first level: have one, by extending BaseView, for people who hear the page.",
                        name, page.firstHeadings);
            }
        }
        return page.problems;
    }

    private void look(Element element) {
        if (element.isTextNode() || !element.isVisible()) {
            return;
        }
        String tag = element.getTag();
        if (tag.matches("h[1-6]")) {
            heading(tag.charAt(1) - '0', words(element));
        }
        if (tag.equals("img") && !element.hasAttribute("alt") && !"presentation".equals(element.getAttribute("role"))) {
            problems.add(
                    "%s has a picture without words: give the Image its alternative text, \"\" if it only decorates.",
                    page);
        }
        if (tag.equals("iframe") && !element.hasAttribute("title")) {
            problems.add("%s has a frame without a name: set its title.", page);
        }
        if (PRESSED.contains(tag) && isNameless(element) && words(element).isBlank() && !hasPicture(element)) {
            problems.add(
                    "%s has a %s without words: give it a text, or an aria-label if it shows only an icon.",
                    page, said(tag));
        }
        if ((FILLED_IN.contains(tag) || tag.matches("vaadin-.*-field"))
                && isNameless(element)
                && words(element).isBlank()) {
            problems.add("%s has a field (%s) without a label: setLabel says what to type in.", page, tag);
        }
        String order = element.getAttribute("tabindex");
        if (order != null && order.matches("[1-9]\\d*")) {
            problems.add(
                    "%s changes the order of the tabulator (tabindex %s): leave it to the order on the page.",
                    page, order);
        }
        missingText(element);
        element.getChildren().forEach(this::look);
    }

    private void heading(int next, String words) {
        if (next == 1) {
            firstHeadings++;
        }
        if (next > level + 1) {
            problems.add(
                    "%s has the heading \"%s\" of level %d below level %d: use H%d, so that the levels tell what belongs where.",
                    page, words, next, level, level + 1);
        }
        level = next;
    }

    private void missingText(Element element) {
        element.getChildren()
                .filter(Element::isTextNode)
                .map(Element::getText)
                .filter(text -> text.matches("<[a-z][\\w.-]*>"))
                .forEach(text -> problems.add(
                        "%s shows %s instead of a text: add the line \"%s=…\" to i18n/*.properties.",
                        page, text, text.substring(1, text.length() - 1)));
    }

    private static boolean isNameless(Element element) {
        return Set.of("aria-label", "aria-labelledby", "title").stream()
                        .noneMatch(name -> element.hasAttribute(name)
                                && !element.getAttribute(name).isBlank())
                && Set.of("label", "accessibleName", "accessibleNameRef").stream()
                        .noneMatch(name -> !element.getProperty(name, "").isBlank());
    }

    private static boolean hasPicture(Element element) {
        return element.getChildren()
                .anyMatch(child -> !child.isTextNode()
                        && (child.getTag().equals("img") && !"".equals(child.getAttribute("alt"))
                                || hasPicture(child)));
    }

    private static String said(String tag) {
        return tag.equals("a") ? "link" : "button";
    }

    private static String words(Element element) {
        return element.getTextRecursively();
    }
}
