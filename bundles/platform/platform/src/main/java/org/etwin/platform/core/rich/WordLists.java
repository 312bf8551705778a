package org.etwin.platform.core.rich;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Lists as word processors put them on the clipboard: paragraphs with the bullet as words, marked by comments. Only the
 * words are kept, in a list of ours.
 */
final class WordLists {
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*\\S+\\s+level([1-9])");
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\(?[0-9a-zA-Z]{1,4}[.)].*", Pattern.DOTALL);

    private boolean item;
    private boolean marker;

    static boolean isItem(Element element) {
        return element.nameIs("p") && LEVEL.matcher(element.attr("style")).find();
    }

    void begin() {
        item = true;
        marker = false;
    }

    void end() {
        item = false;
        marker = false;
    }

    void comment(String words) {
        if (item) {
            marker = words.contains("!supportLists");
        }
    }

    boolean inMarker(String words) {
        return item && marker && words.length() < 60;
    }

    /** The list that the item goes on in: the last one, as deep as the item stands. */
    Element listFor(Element element, Element place) {
        Matcher level = LEVEL.matcher(element.attr("style"));
        int depth = level.find() ? Math.min(4, Integer.parseInt(level.group(1))) : 1;
        String kind = NUMBERED.matcher(element.text()).matches() ? "ol" : "ul";
        Element list = lastList(place, kind);
        for (int i = 1; i < depth && list.lastElementChild() != null; i++) {
            list = lastList(list.lastElementChild(), kind);
        }
        return list;
    }

    private static Element lastList(Element place, String kind) {
        Element last = place.lastElementChild();
        return last != null && (last.nameIs("ul") || last.nameIs("ol")) ? last : place.appendElement(kind);
    }
}
