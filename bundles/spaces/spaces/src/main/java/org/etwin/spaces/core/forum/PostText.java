package org.etwin.spaces.core.forum;

import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The words of posts and descriptions: how they are stored, searched and quoted. */
@Component(service = PostText.class)
public final class PostText {
    private final Limits limits;

    @Activate
    public PostText(@Reference Limits limits) {
        this.limits = limits;
    }

    String title(Wording wording, String title) {
        return wording.needed("title", title, limits.title());
    }

    String needed(Wording wording, String field, String text) {
        return wording.needed(field, text, limits.post());
    }

    String optional(Wording wording, String field, String text) {
        return wording.optional(field, text, limits.post());
    }

    /** A text alone. */
    String needed(String text) {
        Wording wording = new Wording();
        String clean = needed(wording, "text", text);
        wording.check();
        return clean;
    }

    /** What is not finished yet; it may be empty. */
    String draft(Wording wording, String text) {
        return wording.optional("text", text, limits.post());
    }

    /** Without any marks. */
    String words(String text) {
        return text;
    }

    /** The beginning of the words, for a quote. */
    String quote(String text) {
        String words = words(text);
        return words.length() <= limits.quote()
                ? words
                : words.substring(0, cut(words)).strip() + "…";
    }

    /** Accounts that are named in it. */
    Set<Id> mentions(String text) {
        return Set.of();
    }

    /** Between words where there is one, and never within a pair of characters that belong together. */
    private int cut(String words) {
        int blank = words.lastIndexOf(' ', limits.quote());
        int end = blank > limits.quote() / 2 ? blank : limits.quote();
        return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }
}
