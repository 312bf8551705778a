package org.etwin.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What can be decided about what waits in a {@link QueueView}. */
public final class Decision<T> {
    /**
     * @param code value of the chosen reason, or null if none was asked
     * @param words what was added, perhaps empty
     */
    public record Reason(String code, String words) {
        static final Reason NONE = new Reason(null, "");
    }

    final String key;
    final char letter;
    final Tone tone;
    Function<T, List<Option>> reasons;
    String questionKey = "ui.queue.reason-title";
    String usualWords = "";
    Predicate<T> allowed = each -> true;
    BiConsumer<T, Reason> action;
    Consumer<T> undo;
    String doneKey;
    boolean several;

    private Decision(String key, char letter, Tone tone) {
        this.key = key;
        this.letter = Character.toUpperCase(letter);
        this.tone = tone;
    }

    /**
     * @param key text of the button
     * @param letter the key that does it while the queue has focus; not J, K or X
     * @param tone {@link Tone#OK} for approving, {@link Tone#NEUTRAL} for rejecting, {@link Tone#PRIMARY} for others
     */
    public static <T> Decision<T> of(String key, char letter, Tone tone) {
        return new Decision<>(key, letter, tone);
    }

    /** Offered only then; take it from {@code Seen.may}. */
    public Decision<T> when(Predicate<T> condition) {
        allowed = condition;
        return this;
    }

    /** Asks for a reason from the list, and words of one's own, before it is done. */
    public Decision<T> because(List<Option> list) {
        List<Option> same = List.copyOf(list);
        return because(each -> same);
    }

    /** The same with a list that depends on what is decided; for several at once it is that of the first. */
    public Decision<T> because(Function<T, List<Option>> list) {
        reasons = list;
        return this;
    }

    /**
     * Asks for words before it is done.
     *
     * @param titleKey of the question; argument 0 is the name
     * @param usual what stands there to begin with, in the reader's words
     */
    public Decision<T> asking(String titleKey, String usual) {
        reasons = each -> List.of();
        questionKey = titleKey;
        usualWords = usual;
        return this;
    }

    /** Also for several at once. */
    public Decision<T> several() {
        several = true;
        return this;
    }

    /** @param key of the text that says it is done; argument 0 is the name */
    public Decision<T> doing(String key, BiConsumer<T, Reason> does) {
        doneKey = key;
        action = does;
        return this;
    }

    /** Takes it back; offered for ten seconds. */
    public Decision<T> undo(Consumer<T> takesBack) {
        undo = takesBack;
        return this;
    }

    /** Whether something is asked before it is done. */
    boolean asks() {
        return reasons != null;
    }
}
