package org.etwin.itests;

import com.microsoft.playwright.Page;
import java.util.Map;

/** One look at one page; what is wrong is noted. */
record Look(Page page, Routes.Visit visit, Map<String, String> wrong) {
    /** English written from right to left, until there is Arabic. */
    static final String RIGHT_TO_LEFT = "ar-XB";

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
        said(how, Axe.everything(page));
    }

    void contrast(String how) {
        said(how, Axe.colours(page));
    }

    private void said(String how, String found) {
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
}
