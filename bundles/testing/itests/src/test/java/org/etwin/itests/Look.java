package org.etwin.itests;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One look at one page; what is wrong is noted. */
record Look(Page page, Routes.Visit visit, Map<String, String> wrong) {
    /** English written from right to left, until there is Arabic. */
    static final String RIGHT_TO_LEFT = "ar-XB";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    void picture(String suffix) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Server.root().resolve("target/screenshots/" + visit.name() + "-" + suffix + ".png"))
                .setFullPage(true));
    }

    void size(Browsers.Size size) {
        page.setViewportSize(size.width(), size.height());
    }

    void dark() {
        page.evaluate("document.documentElement.setAttribute('theme', 'dark')");
    }

    void light() {
        page.evaluate("document.documentElement.removeAttribute('theme')");
    }

    void fromRightToLeft() {
        page.evaluate("document.documentElement.dir = 'rtl'");
    }

    void fromLeftToRight() {
        page.evaluate("document.documentElement.dir = 'ltr'");
    }

    void axe(String how) {
        violations(how, new AxeBuilder(page).withTags(WCAG));
    }

    /** Only what colours decide. */
    void contrast(String how) {
        violations(how, new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private void violations(String how, AxeBuilder axe) {
        String found = axe.analyze().getViolations().stream().map(Look::words).collect(Collectors.joining("; "));
        if (!found.isEmpty()) {
            note(how, found);
        }
    }

    void fits() {
        if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")) {
            int width = page.viewportSize().width;
            Object widest = page.evaluate("[...document.querySelectorAll('main *, header *, nav *')]"
                    + ".filter(e => { const r = e.getBoundingClientRect(); return r.width > 0"
                    + " && (r.right > innerWidth + 1 || r.left < -1); })"
                    + ".slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')");
            note("wider than " + width + " px", String.valueOf(widest));
        }
    }

    void reads(String direction) {
        Object found = page.evaluate("document.documentElement.dir");
        if (!direction.equals(found)) {
            note("direction", String.valueOf(found));
        }
    }

    private void note(String how, String what) {
        wrong.put(visit.name() + " (" + visit.path() + ") " + how, what);
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).collect(Collectors.joining(" | "));
    }
}
