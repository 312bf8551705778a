package org.etwin.schools.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolImport;
import org.etwin.ui.Form;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** Says for each field of a school which column it is in, or what it is in all lines. */
final class MappingForm {
    private final Map<SchoolField, ComboBox<String>> columns = new EnumMap<>(SchoolField.class);
    private final Map<SchoolField, TextField> constants = new EnumMap<>(SchoolField.class);

    MappingForm(Form form, Screen screen, SchoolImport upload, ColumnMapping shown) {
        for (SchoolField field : SchoolField.values()) {
            String name = screen.words().of("schools.field", field);
            ComboBox<String> column = new ComboBox<>(name);
            column.setItems(upload.columns());
            String chosen = shown.columns().get(field);
            column.setValue(chosen != null && upload.columns().contains(chosen) ? chosen : null);
            column.setAriaLabel(screen.text("schools.import.column-of", name));
            column.setPlaceholder(screen.text("schools.import.no-column"));
            column.setClearButtonVisible(true);
            Row row = new Row(form.field(field.name(), column));
            if (field != SchoolField.NUMBER) {
                TextField constant = new TextField(screen.text("schools.import.constant"));
                constant.setValue(shown.constants().getOrDefault(field, ""));
                constant.setAriaLabel(screen.text("schools.import.constant-of", name));
                constants.put(field, constant);
                row.add(constant);
            }
            columns.put(field, column);
            form.part(row);
        }
    }

    ColumnMapping mapping() {
        Map<SchoolField, String> from = new EnumMap<>(SchoolField.class);
        columns.forEach((field, column) -> {
            if (column.getValue() != null) {
                from.put(field, column.getValue());
            }
        });
        Map<SchoolField, String> same = new EnumMap<>(SchoolField.class);
        constants.forEach((field, constant) -> {
            if (!constant.getValue().isBlank()) {
                same.put(field, constant.getValue().strip());
            }
        });
        return new ColumnMapping(from, same);
    }
}
