package org.etwin.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Asks why or for what, before it is told to somebody. What the core refuses is said in it and nothing is lost. */
final class ReasonDialog {
    private ReasonDialog() {}

    /** @param reasons to choose from; empty asks for words alone */
    static void ask(
            Screen screen, Decision<?> decision, List<Option> reasons, String name, Consumer<Decision.Reason> chosen) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text(decision.questionKey, name));
        dialog.setWidth("min(32rem, 92vw)");
        Form form = new Form(screen);
        One<Option> reason = reasons.isEmpty()
                ? null
                : form.fields()
                        .one("reason", "ui.queue.reason", reasons, Option::label)
                        .required();
        TextArea words = form.fields().longText("note", reasons.isEmpty() ? "ui.queue.what" : "ui.queue.words");
        words.setHelperText(screen.text(reasons.isEmpty() ? "ui.queue.what-hint" : "ui.queue.words-hint"));
        words.setValue(decision.usualWords);
        dialog.add(form);
        dialog.getFooter()
                .add(Buttons.ghost(screen, "ui.cancel", dialog::close), Buttons.primary(screen, decision.key, () -> {
                    if (form.run(() -> chosen.accept(answer(reason, words)))) {
                        dialog.close();
                    }
                }));
        dialog.open();
        words.setAutofocus(reasons.isEmpty());
    }

    private static Decision.Reason answer(One<Option> reason, TextArea words) {
        if (reason != null && reason.getValue() == null) {
            throw new Rejected(Rejection.invalid("reason", "ui.queue.reason-missing"));
        }
        return new Decision.Reason(
                reason == null ? null : reason.getValue().value(),
                words.getValue().strip());
    }
}
