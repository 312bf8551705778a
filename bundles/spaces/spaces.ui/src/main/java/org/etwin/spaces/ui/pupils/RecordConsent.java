package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.spaces.ConsentKind;
import org.etwin.spaces.Consents;
import org.etwin.spaces.Consents.How;
import org.etwin.spaces.Consents.Recording;
import org.etwin.ui.One;
import org.etwin.ui.Screen;

/** Writes down what parents said. */
final class RecordConsent {
    private static final int NOTE = 500;

    private RecordConsent() {}

    static void open(Screen screen, Consents consents, List<Id> pupils, Runnable recorded) {
        FormDialog dialog = new FormDialog(screen, "spaces.consents.record-title", pupils.size());
        var fields = dialog.form().fields();
        One<ConsentKind> kind =
                fields.one("kind", "spaces.consents.for", List.of(ConsentKind.values()), each -> screen.words()
                        .of("spaces.consent", each));
        One<Boolean> given = fields.one(
                "given",
                "spaces.consents.answer",
                List.of(true, false),
                each -> screen.text(each ? "spaces.consents.yes" : "spaces.consents.refused"));
        given.setValue(true);
        DatePicker on = fields.date("on", "spaces.consents.on");
        on.setValue(LocalDate.now(screen.words().zone()));
        One<How> how = fields.one("how", "spaces.consents.how", List.of(How.values()), each -> screen.words()
                .of("spaces.consent.how", each));
        how.setValue(How.SIGNED_FORM);
        TextArea note = fields.longText("note", "spaces.consents.note");
        note.setMaxLength(NOTE);
        dialog.open("spaces.consents.record", () -> {
            consents.record(
                    screen.actor(),
                    pupils,
                    new Recording(
                            kind.getValue(),
                            Boolean.TRUE.equals(given.getValue()),
                            on.getValue(),
                            how.getValue(),
                            note.getValue()));
            recorded.run();
        });
    }
}
