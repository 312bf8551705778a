package org.etwin.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.etwin.platform.Rejection;

/** Asks why, before somebody is refused. */
final class ReasonDialog {
    private ReasonDialog() {}

    static void ask(Screen screen, Decision<?> decision, String name, Consumer<Decision.Reason> chosen) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text("ui.queue.reason-title", name));
        dialog.setWidth("32rem");
        Form form = new Form(screen);
        One<Option> reason = form.fields().one("reason", "ui.queue.reason", decision.reasons, Option::label);
        reason.required();
        TextArea words = form.fields().longText("words", "ui.queue.words");
        words.setHelperText(screen.text("ui.queue.words-hint"));
        dialog.add(form);
        dialog.getFooter()
                .add(Buttons.ghost(screen, "ui.cancel", dialog::close), Buttons.primary(screen, decision.key, () -> {
                    if (reason.getValue() == null) {
                        form.show(List.of(Rejection.invalid("reason", "ui.queue.reason-missing")));
                        return;
                    }
                    dialog.close();
                    chosen.accept(new Decision.Reason(
                            reason.getValue().value(), words.getValue().strip()));
                }));
        dialog.open();
    }
}
