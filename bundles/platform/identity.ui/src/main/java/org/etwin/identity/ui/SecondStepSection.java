package org.etwin.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.SecondFactor.Enrolment;
import org.etwin.identity.SecondFactor.State;
import org.etwin.platform.Actor;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** The second step of signing in: turned on, moved to another phone, turned off; new recovery codes. */
final class SecondStepSection extends Div {
    private final transient Screen screen;
    private final transient SecondFactor factor;

    SecondStepSection(Screen screen, SecondFactor factor) {
        this.screen = screen;
        this.factor = factor;
        draw();
    }

    private void draw() {
        State state = factor.mine(actor());
        show(state.on() ? on(state) : off());
    }

    private Component off() {
        Form form = new Form(screen);
        PasswordField password = form.fields().password("password", "identity.account.current", true);
        form.submit("identity.step.begin", () -> enrol(factor.begin(actor(), password.getValue(), null)));
        return Card.titled(
                screen.text("identity.step.about"), new Paragraph(screen.text("identity.step.about-hint")), form);
    }

    private Component on(State state) {
        Card now = Card.titled(
                screen.text("identity.step.about"),
                new Row(
                        new Badge(screen.text("identity.step.on"), Tone.OK),
                        muted(screen.text("identity.step.since", screen.words().dateTime(state.since())))),
                muted(screen.text("identity.step.codes-left", state.recoveryCodes())));
        if (state.required()) {
            now.add(muted(screen.text("identity.step.required")));
        }
        Stack all = new Stack(now, change(state), moved());
        return all;
    }

    private Component change(State state) {
        Form form = new Form(screen);
        TextField code = CodeField.anyIn(form);
        form.submit("identity.step.renew", () -> codes(factor.renewRecoveryCodes(actor(), code.getValue())));
        if (!state.required()) {
            form.button(Buttons.danger(
                    screen,
                    "identity.step.turn-off",
                    () -> form.run(() -> {
                        factor.remove(actor(), code.getValue());
                        Notice.done(screen.text("identity.step.off"));
                        draw();
                    })));
        }
        return Card.titled(screen.text("identity.step.codes"), form);
    }

    private Component moved() {
        Form form = new Form(screen);
        form.hint("identity.step.move-hint");
        PasswordField password = form.fields().password("password", "identity.account.current", true);
        TextField code = CodeField.anyIn(form);
        form.submit("identity.step.begin", () -> enrol(factor.begin(actor(), password.getValue(), code.getValue())));
        return Card.titled(screen.text("identity.step.move"), form);
    }

    private void enrol(Enrolment enrolment) {
        show(new EnrolmentForm(screen, enrolment, code -> factor.confirm(actor(), code), this::codes));
    }

    private void codes(List<String> codes) {
        show(new RecoveryCodesCard(screen, codes, this::draw));
    }

    private void show(Component content) {
        removeAll();
        add(content);
    }

    private Actor actor() {
        return screen.actor();
    }

    private static Paragraph muted(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("muted");
        return words;
    }
}
