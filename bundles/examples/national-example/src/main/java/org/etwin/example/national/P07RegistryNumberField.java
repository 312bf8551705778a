package org.etwin.example.national;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Rejection;
import org.etwin.platform.extra.ExtraFields;
import org.etwin.ui.FormSection;
import org.etwin.ui.Screen;

/** Draws the field of {@link P06TeacherRegistryNumber} otherwise than it would be by itself: with its beginning in it. */
@org.osgi.service.component.annotations.Component(property = "etwin.territory=SI")
public final class P07RegistryNumberField implements FormSection {
    @Override
    public String plugin() {
        return P06TeacherRegistryNumber.PLUGIN;
    }

    @Override
    public String subject() {
        return P06TeacherRegistryNumber.SUBJECT;
    }

    @Override
    public Part create(Map<String, String> values, ExtraFields.Context context, Screen screen) {
        TextField field = new TextField(screen.text("example-national.registry-number"));
        field.setHelperText(screen.text("example-national.registry-number.hint"));
        field.setPlaceholder("SI-00000");
        field.setMaxLength(8);
        field.setRequiredIndicatorVisible(true);
        field.setValue(values.getOrDefault(P06TeacherRegistryNumber.NUMBER, ""));
        return new Number(field, screen);
    }

    private record Number(TextField field, Screen screen) implements Part {
        @Override
        public Component component() {
            return field;
        }

        @Override
        public Map<String, String> values() {
            String number = field.getValue().strip();
            return number.isEmpty() ? Map.of() : Map.of(P06TeacherRegistryNumber.NUMBER, number);
        }

        @Override
        public void show(List<Rejection> reasons) {
            String wrong = reasons.stream()
                    .filter(reason ->
                            reason.field() != null && reason.field().endsWith(P06TeacherRegistryNumber.NUMBER))
                    .map(screen.words()::of)
                    .findFirst()
                    .orElse(null);
            field.setInvalid(wrong != null);
            field.setErrorMessage(wrong);
        }
    }
}
