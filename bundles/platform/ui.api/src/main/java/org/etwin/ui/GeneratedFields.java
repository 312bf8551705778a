package org.etwin.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.etwin.platform.Rejection;
import org.etwin.platform.extra.ExtraField;

/** One field for each that a plug-in declares; values are text, dates as 2026-11-24, yes as {@code true}. */
final class GeneratedFields implements FormSection.Part {
    private final Words words;
    private final Div place = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();

    GeneratedFields(Words words, List<ExtraField> declared, Map<String, String> values) {
        this.words = words;
        place.addClassName("fields");
        for (ExtraField each : declared) {
            Component field = field(each, values.get(each.name()));
            fields.put(each.name(), field);
            place.add(field);
        }
    }

    @Override
    public Component component() {
        return place;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            Object value = ((HasValue<?, ?>) field).getValue();
            String text =
                    value == null ? "" : value.toString().replace("\0", "").strip();
            if (!text.isEmpty()) {
                values.put(name, text);
            }
        });
        return values;
    }

    @Override
    public void show(List<Rejection> reasons) {
        fields.forEach((name, field) -> {
            HasValidation validated = (HasValidation) field;
            validated.setInvalid(false);
            for (Rejection reason : reasons) {
                if (names(reason.field(), name)) {
                    validated.setErrorMessage(words.of(reason));
                    validated.setInvalid(true);
                }
            }
        });
    }

    Component fieldOf(String rejected) {
        return fields.entrySet().stream()
                .filter(entry -> names(rejected, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The core may put the plug-in before the name. */
    private static boolean names(String rejected, String name) {
        return rejected != null && (rejected.equals(name) || rejected.endsWith("." + name));
    }

    private Component field(ExtraField declared, String value) {
        return switch (declared.type()) {
            case TEXT -> {
                TextField field = new TextField();
                field.setMaxLength(declared.longest());
                field.setWidthFull();
                yield dressed(declared, field, value, Function.identity());
            }
            case NUMBER -> dressed(declared, new IntegerField(), value, Integer::valueOf);
            case DATE -> dressed(declared, Dates.picker(words), value, LocalDate::parse);
            case YES_NO -> dressed(declared, new Checkbox(), value, Boolean::valueOf);
            case CHOICE -> {
                Select<String> field = new Select<>();
                field.setItems(declared.options());
                field.setItemLabelGenerator(option -> words.text(declared.labelKey() + "." + option));
                yield dressed(declared, field, value, Function.identity());
            }
        };
    }

    private <F extends AbstractField<F, V> & HasLabel & HasHelper & HasValidation, V> F dressed(
            ExtraField declared, F field, String value, Function<String, V> read) {
        field.setLabel(words.text(declared.labelKey()));
        field.setRequiredIndicatorVisible(declared.required());
        field.setManualValidation(true);
        if (declared.hintKey() != null) {
            field.setHelperText(words.text(declared.hintKey()));
        }
        if (value != null) {
            try {
                field.setValue(read.apply(value));
            } catch (RuntimeException unreadable) {
                field.clear();
            }
        }
        return field;
    }
}
