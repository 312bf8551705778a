package org.etwin.platform.core.rich;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A text made anew from what was given, in the only shapes there are: paragraphs, headings, lists and quotes, and in them
 * lines of words. So it is read back as it was written, whichever parser reads it.
 */
final class Shape {
    private static final int DEEPEST = 120;
    private static final int QUOTES = 3;
    private static final int LISTS = 5;

    private final Document made = Document.createShell("");
    private final WordLists wordLists = new WordLists();
    private Element place = made.body();
    private Line line;
    private String block = "p";
    private int quotes;
    private int lists;

    private Shape() {}

    static Document of(Element body) {
        Shape shape = new Shape();
        shape.children(body, Marks.NONE, 0);
        shape.close();
        return shape.made;
    }

    private void children(Element of, Marks marks, int depth) {
        for (Node child = of.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Comment comment) {
                wordLists.comment(comment.getData());
            } else if (child instanceof TextNode text && !wordLists.inMarker(text.getWholeText())) {
                words(text.getWholeText(), marks);
            } else if (child instanceof Element element && depth > DEEPEST) {
                words(element.wholeText(), marks);
            } else if (child instanceof Element element && !Elements.GONE.contains(element.normalName())) {
                element(element, marks, depth + 1);
            }
        }
    }

    private void element(Element element, Marks marks, int depth) {
        String name = element.normalName();
        if (Elements.HEADINGS.containsKey(name)) {
            heading(element, marks, depth, lists > 0 ? block : Elements.HEADINGS.get(name));
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element, marks, depth);
        } else if (name.equals("li")) {
            item(element, marks, depth);
        } else if (name.equals("blockquote")) {
            quote(element, marks, depth);
        } else if (WordLists.isItem(element)) {
            wordItem(element, marks, depth);
        } else if (Elements.BLOCKS.contains(name)) {
            close();
            children(element, marks, depth);
            close();
        } else if (name.equals("td") || name.equals("th")) {
            words(" ", marks);
            children(element, marks, depth);
        } else {
            inline(element, name, marks, depth);
        }
    }

    private void inline(Element element, String name, Marks marks, int depth) {
        if (name.equals("br")) {
            if (line != null) {
                line.lineBreak();
            }
        } else if (name.equals("img")) {
            picture(element, marks);
        } else if (name.equals("span") && Allowed.isId(element.attr(Allowed.MENTION))) {
            mention(element, marks);
        } else {
            children(element, marks.with(element), depth);
        }
    }

    private void heading(Element element, Marks marks, int depth, String as) {
        close();
        String before = block;
        block = as;
        children(element, marks, depth);
        close();
        block = before;
    }

    private void list(Element element, Marks marks, int depth) {
        close();
        if (lists >= LISTS) {
            children(element, marks, depth);
            return;
        }
        Element above = place;
        String before = block;
        if (isList(above)) {
            above = above.lastElementChild() == null ? above.appendElement("li") : above.lastElementChild();
        }
        place = above.appendElement(element.normalName());
        lists++;
        block = "li";
        children(element, marks, depth);
        close();
        lists--;
        block = before;
        Element list = place;
        place = listOrBody(list);
        if (list.childrenSize() == 0) {
            drop(list);
        }
    }

    /** Where the text goes on behind a list: in the list that the item around it belongs to, or outside of lists. */
    private static Element listOrBody(Element list) {
        Element around = list.parent();
        return around.nameIs("li") ? around.parent() : around;
    }

    private static void drop(Element list) {
        Element around = list.parent();
        list.remove();
        if (around.nameIs("li") && around.childNodeSize() == 0) {
            around.remove();
        }
    }

    private void item(Element element, Marks marks, int depth) {
        close();
        if (lists == 0) {
            Element bullets = place.lastElementChild();
            Element above = place;
            place = bullets != null && bullets.nameIs("ul") ? bullets : place.appendElement("ul");
            inList(element, marks, depth);
            dropIfEmpty(place);
            place = above;
        } else {
            children(element, marks, depth);
            close();
        }
    }

    private void inList(Element element, Marks marks, int depth) {
        String before = block;
        block = "li";
        lists++;
        children(element, marks, depth);
        close();
        lists--;
        block = before;
    }

    private void wordItem(Element element, Marks marks, int depth) {
        close();
        if (lists > 0) {
            children(element, marks, depth);
            close();
            return;
        }
        Element above = place;
        place = wordLists.listFor(element, above);
        wordLists.begin();
        inList(element, marks, depth);
        wordLists.end();
        place = above;
    }

    private static void dropIfEmpty(Element list) {
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }

    private void quote(Element element, Marks marks, int depth) {
        close();
        if (quotes >= QUOTES || lists > 0) {
            children(element, marks, depth);
            close();
            return;
        }
        Element above = place;
        String before = block;
        place = above.appendElement("blockquote");
        block = "p";
        quotes++;
        children(element, marks, depth);
        close();
        quotes--;
        block = before;
        dropIfEmpty(place);
        place = above;
    }

    private void picture(Element element, Marks marks) {
        String address = Allowed.picture(element.attr("src"));
        if (address.isEmpty()) {
            return;
        }
        Element picture =
                new Element("img").attr("src", address).attr("alt", Allowed.alt(Line.visible(element.attr("alt"))));
        if (Allowed.isNumber(element.attr("width")) && Allowed.isNumber(element.attr("height"))) {
            picture.attr("width", element.attr("width")).attr("height", element.attr("height"));
        }
        open().add(picture, marks);
    }

    private void mention(Element element, Marks marks) {
        String name = Line.visible(element.text()).strip();
        if (!name.isEmpty() && !name.equals("@")) {
            open().add(
                            new Element("span")
                                    .attr(Allowed.MENTION, element.attr(Allowed.MENTION))
                                    .text(name),
                            marks);
        }
    }

    private void words(String text, Marks marks) {
        String visible = Line.visible(text);
        if (line != null || !visible.isBlank()) {
            open().words(visible, marks);
        }
    }

    private Line open() {
        if (line == null) {
            line = new Line(place.appendElement(block));
        }
        return line;
    }

    private void close() {
        if (line != null) {
            line.end();
            line = null;
        }
    }

    private static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }
}
