package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.etwin.platform.Id;

/**
 * What somebody typed and did not send, in the storage of the browser it was typed in: it is there again when the page is
 * loaded anew, the connection was lost or the server was started again. Only for the account that typed it; gone when it
 * is sent or given up, at sign-out, when somebody else signs in there, and after seven days.
 */
public final class TypedWords {
    private static final String BEGINNING = "etwin-typed:";

    private static final String IS_THERE =
            "try { return localStorage.getItem($0) !== null; } catch (noStorage) { return false; }";

    private static final String FORGET = "try { localStorage.removeItem($0); } catch (noStorage) { return; }";

    /** All that begins with $0, but for what begins with $1 and is not older than a week. */
    private static final String SWEEP =
            """
            try {
              for (const key of Object.keys(localStorage).filter(each => each.startsWith($0))) {
                const at = JSON.parse(localStorage.getItem(key)).at;
                if (!$1 || !key.startsWith($1) || Date.now() - at > 7 * 24 * 3600 * 1000) {
                  localStorage.removeItem(key);
                }
              }
            } catch (noStorage) { return; }""";

    private TypedWords() {}

    /** @param place where it was typed, for example {@code comment/} and an id; nothing is kept for visitors */
    static String key(Screen screen, String place) {
        return screen.actor()
                .account()
                .map(account -> BEGINNING + account + ":" + place)
                .orElse("");
    }

    /** Runs that when something is kept for the place, a moment after the component is shown. */
    public static void ifAny(Component component, Screen screen, String place, Runnable there) {
        component.getElement().executeJs(IS_THERE, key(screen, place)).then(Boolean.class, is -> {
            if (Boolean.TRUE.equals(is)) {
                there.run();
            }
        });
    }

    static void forget(Screen screen, String place) {
        UI.getCurrent().getPage().executeJs(FORGET, key(screen, place));
    }

    /** What others typed in this browser goes. */
    public static void onlyOf(UI page, Id account) {
        page.getPage().executeJs(SWEEP, BEGINNING, BEGINNING + account + ":");
    }

    /** At sign-out. */
    public static void forgetAll(UI page) {
        page.getPage().executeJs(SWEEP, BEGINNING, "");
    }
}
