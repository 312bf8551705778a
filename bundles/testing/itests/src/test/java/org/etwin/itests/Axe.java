package org.etwin.itests;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe says to a page. Its script is brought into a page once and stays while people move within it; the library does
 * so for each look, and opens another page to end it, which takes longer than looking.
 */
final class Axe {
    private static final String SCRIPT = script();
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String RUN =
            """
            async ([type, values]) => {
              const found = await axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'],
                  selectors: false });
              return found.violations.map(rule => rule.id + ': '
                  + rule.nodes.slice(0, 3).map(node => node.html).join(' | ')).join('; ');
            }""";

    private Axe() {}

    /** Empty when there is nothing to say. */
    static String everything(Page page) {
        return run(page, "tag", WCAG);
    }

    /** Only what colours decide. */
    static String colours(Page page) {
        return run(page, "rule", COLOURS);
    }

    private static String run(Page page, String type, List<String> values) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return page.evaluate(RUN, List.of(type, values)).toString();
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
