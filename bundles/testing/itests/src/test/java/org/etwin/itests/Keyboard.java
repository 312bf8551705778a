package org.etwin.itests;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who has no mouse. The focus must always be on something, and be seen there. */
record Keyboard(Person person) {
    private static final int MOST_TABS = 60;

    /** What has the focus, how it is called, and whether a ring or the like shows it. */
    private static final String FOCUSED =
            """
            () => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) { at = at.shadowRoot.activeElement; }
              if (!at || at === document.body) { return {lost: true, name: '', seen: false}; }
              const words = ids => (ids || '').split(' ').map(id => document.getElementById(id)?.innerText || '').join(' ');
              const label = at.getAttribute('aria-label') || words(at.getAttribute('aria-labelledby'))
                  || at.labels?.[0]?.innerText || at.innerText || '';
              let shown = false;
              for (let each = at; each && each !== document.body && !shown;
                  each = each.parentElement || each.getRootNode().host) {
                const style = getComputedStyle(each);
                shown = each.hasAttribute('focus-ring') || (each === at
                    && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'));
              }
              const place = at.getBoundingClientRect();
              const inside = place.bottom > 0 && place.top < innerHeight;
              return {lost: false, name: label.trim(), seen: shown && inside, what: at.outerHTML.slice(0, 160)};
            }""";

    @SuppressWarnings("unchecked")
    private Map<String, Object> focused() {
        return (Map<String, Object>) page().evaluate(FOCUSED);
    }

    /** Tab until the focus is on what is called that. */
    Keyboard tabTo(String name) {
        List<String> passed = new ArrayList<>();
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page().keyboard().press("Tab");
            Map<String, Object> now = focused();
            if (Boolean.TRUE.equals(now.get("lost"))) {
                // From the last element the focus goes to the browser’s own bars, and back at the next Tab.
                passed.add("the browser");
                continue;
            }
            if (!Boolean.TRUE.equals(now.get("seen"))) {
                throw new AssertionError("the focus is not seen on " + now.get("what"));
            }
            String found = String.valueOf(now.get("name"));
            if (found.startsWith(name)) {
                return this;
            }
            passed.add(found);
        }
        throw new AssertionError("Tab does not lead to " + name + " but to " + passed);
    }

    Keyboard press(String key) {
        page().keyboard().press(key);
        return this;
    }

    /** Presses it where that loads the page anew, and goes on with the new page. */
    Keyboard pressAndLoad(String key) {
        page().evaluate("() => { window.pageBefore = true; }");
        press(key);
        page().waitForFunction("() => !window.pageBefore");
        return this;
    }

    Keyboard type(String text) {
        page().keyboard().type(text);
        return this;
    }

    /** Takes what an open list has found for the words that were typed. */
    Keyboard take(String option) {
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .waitFor();
        return press("ArrowDown").press("Enter");
    }

    Keyboard sees(String text) {
        person.sees(text);
        return this;
    }

    /** After a page has changed or a form was refused, the focus is on something that says so, not at the window. */
    Keyboard isAt(String text) {
        page().waitForFunction(
                        "text => { const at = document.activeElement;"
                                + " return at && at !== document.body && at.innerText.includes(text); }",
                        text);
        return this;
    }

    /** The page itself brings the focus there. */
    Keyboard arrivesAt(String name) {
        Wait.until("the focus is on " + name, () -> String.valueOf(focused().get("name"))
                .startsWith(name));
        return this;
    }

    private Page page() {
        return person.page();
    }
}
