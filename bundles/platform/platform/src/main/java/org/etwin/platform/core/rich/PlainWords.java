package org.etwin.platform.core.rich;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a text without its markup. */
final class PlainWords implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of("p", "h3", "h4", "ul", "ol", "li", "blockquote");

    private final StringBuilder words = new StringBuilder();

    static String of(Document clean) {
        PlainWords plain = new PlainWords();
        NodeTraversor.traverse(plain, clean.body());
        return plain.words.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element && element.nameIs("img")) {
            words.append(element.attr("alt"));
        } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            line();
            words.append(element.nameIs("li") ? "- " : "");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.nameIs("br")) {
            words.append('\n');
        } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            line();
        }
    }

    private void line() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }
}
