package org.etwin.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import org.etwin.platform.Id;

/**
 * The inside of an element as HTML, for parts of which a page has very many: the server then keeps one element for each
 * instead of twenty. Looks like what the components of this package make. Whatever is handed over is escaped, except
 * {@link #rich}; tags, names of attributes and classes are ours and never what somebody wrote.
 */
public final class Markup {
    private final StringBuilder html = new StringBuilder(1024);
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; ends with {@link #end}. */
    public Markup begin(String tag, String classes) {
        html.append('<').append(tag);
        open.push(tag);
        if (!classes.isEmpty()) {
            html.append(" class=\"").append(classes).append('"');
        }
        html.append('>');
        return this;
    }

    /** Of the element that has just begun. */
    public Markup with(String attribute, String value) {
        html.setLength(html.length() - 1);
        html.append(' ').append(attribute).append("=\"");
        escape(value);
        html.append("\">");
        return this;
    }

    public Markup text(String words) {
        escape(words);
        return this;
    }

    /** Closes the element that began last. */
    public Markup end() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** As {@link RichWords}. */
    public Markup rich(Screen screen, String written) {
        begin("div", "etwin-rich").with("dir", "auto");
        html.append(screen.rich().clean(written));
        return end();
    }

    /** As {@link Avatar}. */
    public Markup avatar(String name, Id id) {
        return begin("span", Avatar.classes(name, id))
                .with("aria-hidden", "true")
                .text(Avatar.initials(name))
                .end();
    }

    /** As {@link Badge}. */
    public Markup badge(String text, Tone tone) {
        return begin("span", "etwin-badge " + tone.css()).text(text).end();
    }

    /** An icon of the Vaadin set, hidden from screen readers. */
    public Markup icon(String name) {
        return begin("vaadin-icon", "")
                .with("icon", "vaadin:" + name)
                .with("aria-hidden", "true")
                .end();
    }

    /** @return what was made, to be the {@code innerHTML} of an element */
    public String html() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return html.toString();
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            switch (each) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(each);
            }
        }
    }
}
