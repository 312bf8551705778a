package org.etwin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.etwin.platform.Rejected;

/** Carries decisions out, for one or several: what is refused stays and says why, the rest goes and can come back. */
final class QueueWork<T> {
    private final Screen screen;
    private final Function<T, QueueItem> item;
    private final Consumer<List<T>> gone;
    private final Consumer<T> changed;
    private final Consumer<List<T>> back;

    /**
     * @param gone what is decided
     * @param changed what could not be decided as it was seen
     * @param back what was taken back and waits again
     */
    QueueWork(
            Screen screen,
            Function<T, QueueItem> item,
            Consumer<List<T>> gone,
            Consumer<T> changed,
            Consumer<List<T>> back) {
        this.screen = screen;
        this.item = item;
        this.gone = gone;
        this.changed = changed;
        this.back = back;
    }

    void decide(Decision<T> decision, List<T> things) {
        if (decision.asks()) {
            List<Option> reasons = decision.reasons.apply(things.get(0));
            ReasonDialog.ask(screen, decision, reasons, name(things), reason -> carryOut(decision, things, reason));
        } else {
            carryOut(decision, things, Decision.Reason.NONE);
        }
    }

    private void carryOut(Decision<T> decision, List<T> things, Decision.Reason reason) {
        List<T> done = new ArrayList<>();
        List<T> left = new ArrayList<>();
        Rejected why = null;
        for (T thing : things) {
            try {
                decision.action.accept(thing, reason);
                done.add(thing);
            } catch (Rejected rejected) {
                why = rejected;
                left.add(thing);
            }
        }
        if (done.isEmpty() && why != null) {
            if (things.size() == 1 && !isInput(why)) {
                changed.accept(things.get(0));
            }
            throw why;
        }
        gone.accept(done);
        tell(decision, done);
        if (why != null) {
            left.forEach(changed);
            Notice.refused(screen, why);
        }
    }

    /** Whether what was typed is wrong, and not that the thing has changed. */
    private static boolean isInput(Rejected rejected) {
        return rejected.rejections().stream().anyMatch(reason -> reason.field() != null);
    }

    private void tell(Decision<T> decision, List<T> done) {
        String text = done.size() == 1
                ? screen.text(decision.doneKey, name(done))
                : screen.text("ui.queue.done-several", screen.text(decision.key).replace("…", ""), done.size());
        if (decision.undo == null) {
            Notice.done(text);
        } else {
            Notice.undoable(screen, text, () -> {
                done.forEach(decision.undo);
                back.accept(done);
            });
        }
    }

    private String name(List<T> things) {
        return things.size() == 1 ? item.apply(things.get(0)).name() : screen.text("ui.queue.chosen", things.size());
    }
}
