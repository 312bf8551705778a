package org.etwin.identity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.etwin.identity.SecondFactor.Enrolment;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** Brings a new secret into an app: a picture for its camera, the letters for typing, and the first code. */
@StyleSheet("context://static/org.etwin.identity.ui/second-step.css")
final class EnrolmentForm extends Div {
    private static final String GROUPS_OF_FOUR = "(.{4})(?=.)";

    EnrolmentForm(
            Screen screen,
            Enrolment enrolment,
            Function<String, List<String>> confirm,
            Consumer<List<String>> confirmed) {
        addClassName("enrolment");
        Image picture = new Image(QrCode.address(enrolment.address().toString()), screen.text("identity.step.picture"));
        picture.addClassName("qr-code");
        Code secret = new Code(enrolment.secret().replaceAll(GROUPS_OF_FOUR, "$1 "));
        secret.addClassName("secret");
        Paragraph typed = new Paragraph(screen.text("identity.step.typed") + " ");
        typed.add(secret);
        Form form = new Form(screen);
        TextField code = CodeField.in(form);
        form.submit("identity.step.turn-on", () -> confirmed.accept(confirm.apply(code.getValue())));
        OrderedList steps = new OrderedList(
                new ListItem(screen.text("identity.step.app")),
                new ListItem(screen.text("identity.step.scan")),
                new ListItem(screen.text("identity.step.type")));
        add(Card.titled(screen.text("identity.step.set-up"), steps, picture, typed, form));
    }
}
