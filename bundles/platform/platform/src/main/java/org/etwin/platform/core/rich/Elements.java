package org.etwin.platform.core.rich;

import java.util.Map;
import java.util.Set;

/** What the elements of a given text become; whatever is named nowhere here is only a mark in a line. */
final class Elements {
    /** Left out with all that is in them. */
    static final Set<String> GONE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "svg",
            "math",
            "select",
            "textarea",
            "input",
            "audio",
            "video",
            "canvas",
            "xmp",
            "plaintext",
            "noembed",
            "noframes",
            "listing",
            "param",
            "source",
            "track",
            "map",
            "area",
            "dialog");

    /** What is in them begins a paragraph of its own. */
    static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "address",
            "figure",
            "figcaption",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "caption",
            "dl",
            "dt",
            "dd",
            "center",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "pre",
            "hr",
            "body",
            "html",
            "menu",
            "dir",
            "hgroup",
            "search");

    /** The page itself has the first two levels. */
    static final Map<String, String> HEADINGS =
            Map.of("h1", "h3", "h2", "h3", "h3", "h3", "h4", "h4", "h5", "h4", "h6", "h4");

    private Elements() {}
}
