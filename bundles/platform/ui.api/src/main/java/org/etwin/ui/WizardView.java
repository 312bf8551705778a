package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/**
 * At most five steps, each a {@link Form}; the draft is saved whenever a step is left, the last step shows everything
 * before it is sent. What the core refuses at the end is shown in the step of the first wrong field.
 */
public abstract class WizardView extends BaseView {
    private record Step(String title, Form form, Supplier<Component> preview) {}

    private final List<Step> steps = new ArrayList<>();
    private final ProgressSteps progress;
    private final H2 stepTitle = new H2();
    private final Div content = new Div();
    private final Button back;
    private final Button next;
    private final Row buttons;
    private final Span saved = new Span();
    private transient Runnable saveDraft = () -> {};
    private transient Runnable send = () -> {};
    private transient Supplier<String> sendLabel = () -> text("ui.wizard.send");
    private int now;

    protected WizardView(Screen screen, String titleKey) {
        super(screen, titleKey);
        narrow();
        progress = new ProgressSteps(words());
        back = Buttons.ghost(screen, "ui.wizard.back", () -> leave(now - 1));
        next = Buttons.primary(screen, "ui.wizard.next", this::onward);
        stepTitle.getElement().setAttribute("tabindex", "-1");
        buttons = new Row(back, next).spread();
        buttons.addClassName("buttons");
        saved.addClassNames("muted", "small");
        saved.getElement().setAttribute("role", "status");
        add(progress, new Card(stepTitle, content, buttons, saved));
    }

    /** A step with fields; call up to four times, in order. */
    protected final Form step(String titleKey) {
        Form form = new Form(screen);
        steps.add(new Step(text(titleKey), form, null));
        return form;
    }

    /** The last step: everything as it will be sent. */
    protected final void preview(String titleKey, Supplier<Component> component) {
        steps.add(new Step(text(titleKey), null, component));
    }

    /** Called whenever a step is left; may refuse what cannot be kept even in a draft. */
    protected final void saving(Runnable save) {
        saveDraft = save;
    }

    /** Tells that what was typed is safe on the server, with the time; call it when it is. */
    protected final void saved() {
        saved.setText(text("ui.wizard.saved", words().time(words().now())));
    }

    /** A button on every step that saves and goes to another page, for whoever goes on later. */
    protected final void later(String key, String path) {
        buttons.addComponentAtIndex(1, Buttons.ghost(screen, key, () -> {
            Form form = steps.get(now).form();
            if (form == null || form.run(saveDraft)) {
                go(path);
            }
        }));
    }

    /** The button of the last step says what happens; {@code action} calls the core and goes on. */
    protected final void sending(String key, Runnable action) {
        sending(() -> text(key), action);
    }

    /** The same with words that depend on what was chosen, for example "Send to Slovenia’s NSO". */
    protected final void sending(Supplier<String> label, Runnable action) {
        sendLabel = label;
        send = action;
    }

    /** Call at the end of the constructor, or when a draft was read: shows that step, 0 the first. */
    protected final void begin(int step) {
        now = Math.max(0, Math.min(step, steps.size() - 1));
        Step shown = steps.get(now);
        progress.show(steps.stream().map(Step::title).toList(), now);
        stepTitle.setText(shown.title());
        content.removeAll();
        content.setClassName("etwin-preview", shown.form() == null);
        setClassName("narrow", shown.form() != null);
        content.add(shown.form() != null ? shown.form() : shown.preview().get());
        back.setVisible(now > 0);
        next.setText(last() ? sendLabel.get() : text("ui.wizard.next"));
    }

    /** The step that is shown, 0 the first. */
    protected final int step() {
        return now;
    }

    private boolean last() {
        return now == steps.size() - 1;
    }

    private void onward() {
        if (!last()) {
            leave(now + 1);
            return;
        }
        try {
            send.run();
        } catch (Rejected rejected) {
            showWhereItBelongs(rejected.rejections());
        }
    }

    private void leave(int to) {
        Form form = steps.get(now).form();
        if (form == null || form.run(saveDraft)) {
            begin(to);
            stepTitle.getElement().callJsFunction("focus");
        }
    }

    private void showWhereItBelongs(List<Rejection> reasons) {
        for (int i = 0; i < steps.size(); i++) {
            Form form = steps.get(i).form();
            if (form != null && reasons.stream().anyMatch(reason -> form.knows(reason.field()))) {
                begin(i);
                form.show(reasons);
                return;
            }
        }
        throw new Rejected(reasons);
    }
}
