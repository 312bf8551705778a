package org.etwin.platform.core.rich;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A line of words under construction: spaces are collapsed as browsers show them, equal marks stand together. */
final class Line {
    private final Element block;
    private Marks marks = Marks.NONE;
    private Element inmost;
    private boolean space = true;
    private int breaks;

    Line(Element block) {
        this.block = block;
        this.inmost = block;
    }

    /** Without what is no character: controls, halves of characters, noncharacters. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (each == '\t' || each == '\n' || each == '\r' || each == '\f') {
                visible.append(' ');
            } else if (!Character.isISOControl(each)
                    && !(each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE)
                    && (each & 0xFFFE) != 0xFFFE
                    && !(each >= 0xFDD0 && each <= 0xFDEF)) {
                visible.appendCodePoint(each);
            }
        });
        return visible.toString();
    }

    void words(String text, Marks wanted) {
        StringBuilder words = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            if (each != ' ' || !space) {
                words.append(each);
            }
            space = each == ' ';
        }
        if (!words.isEmpty()) {
            at(wanted);
            if (inmost.lastChild() instanceof TextNode before) {
                before.text(before.getWholeText() + words);
            } else {
                inmost.appendChild(new TextNode(words.toString()));
            }
        }
    }

    void add(Element whole, Marks wanted) {
        at(wanted);
        inmost.appendChild(whole);
        space = false;
    }

    /** Counts only when something follows. */
    void lineBreak() {
        if (block.childNodeSize() > 0) {
            breaks++;
            space = true;
        }
    }

    void end() {
        trimEnd(block);
        if (block.childNodeSize() == 0) {
            block.remove();
        }
    }

    private void at(Marks wanted) {
        if (breaks > 0) {
            trimEnd(block);
            for (int i = 0; i < Math.min(breaks, 2) && block.childNodeSize() > 0; i++) {
                block.appendElement("br");
            }
            breaks = 0;
            inmost = null;
        }
        if (inmost == null || !marks.equals(wanted)) {
            marks = wanted;
            inmost = block;
            for (Element mark : wanted.elements()) {
                inmost = within(inmost, mark);
            }
        }
    }

    /** Goes on in the last element when it is of the same kind. */
    private static Element within(Element outer, Element mark) {
        if (outer.lastChild() instanceof Element last
                && last.nameIs(mark.normalName())
                && last.attr("href").equals(mark.attr("href"))) {
            return last;
        }
        outer.appendChild(mark);
        return mark;
    }

    private static void trimEnd(Element element) {
        Node last = element.lastChild();
        while (last != null) {
            if (last instanceof TextNode text) {
                String words = text.getWholeText();
                int end = words.length();
                while (end > 0 && words.charAt(end - 1) == ' ') {
                    end--;
                }
                if (end > 0) {
                    text.text(words.substring(0, end));
                    return;
                }
            } else if (last instanceof Element inner && !inner.nameIs("br")) {
                if (inner.nameIs("img") || inner.hasAttr(Allowed.MENTION)) {
                    return;
                }
                trimEnd(inner);
                if (inner.childNodeSize() > 0) {
                    return;
                }
            }
            last.remove();
            last = element.lastChild();
        }
    }
}
