package org.etwin.itests;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What must not happen in a browser: faults of scripts, answers of 500 and more, reports of the content security policy. */
final class Trouble {
    private static final int SHOWN = 300;

    private final String who;
    private final Map<String, Integer> counts = Collections.synchronizedMap(new TreeMap<>());
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean expected;

    private Trouble(String who) {
        this.who = who;
    }

    static Trouble of(String who, Page page) {
        Trouble trouble = new Trouble(who);
        page.onPageError(error -> trouble.note("script fault", error));
        page.onConsoleMessage(message -> {
            String text = message.text();
            if (text.contains("Content Security Policy") || text.contains("Refused to ")) {
                trouble.note("policy report", text);
            } else if (message.type().equals("error") && !trouble.expected) {
                trouble.note("console error", text);
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                trouble.note("answer of 500 or more", response.status() + " " + response.url());
            }
        });
        page.onDialog(dialog -> {
            // What asks whether to leave a form is no trouble.
            if (dialog.type().equals("beforeunload")) {
                dialog.accept();
                return;
            }
            trouble.note("dialog of a script", dialog.message());
            dialog.dismiss();
        });
        return trouble;
    }

    /** While a connection is cut on purpose, the browser says so. */
    void expectLostConnection(boolean cut) {
        expected = cut;
    }

    void note(String kind, String what) {
        counts.merge(kind, 1, Integer::sum);
        lines.add(who + ": " + kind + ": " + what.substring(0, Math.min(SHOWN, what.length())));
    }

    Map<String, Integer> counted() {
        return Map.copyOf(counts);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
