package org.etwin.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The usual fields of a {@link Form}. {@code name} is the field of the rejections that belong to it, {@code key} the
 * text of the label. Hints are added with {@code setHelperText}.
 */
public final class Fields {
    private static final int LINE = 200;
    private static final int TEXT = 4000;
    private static final int FEW = 5;

    private final Screen screen;
    private final Words words;
    private final Form form;

    Fields(Screen screen, Form form) {
        this.screen = screen;
        this.words = screen.words();
        this.form = form;
    }

    public TextField text(String name, String key) {
        TextField field = new TextField(words.text(key));
        field.setMaxLength(LINE);
        return wide(form.field(name, field));
    }

    /** Several lines, at most 4,000 characters. */
    public TextArea longText(String name, String key) {
        TextArea field = new TextArea(words.text(key));
        field.setMaxLength(TEXT);
        field.setMinRows(3);
        return wide(form.field(name, field));
    }

    /** Words with headings, lists and links; see {@link RichTextField} for pictures and mentions. */
    public RichTextField rich(String name, String key) {
        return wide(form.field(name, new RichTextField(screen, key)));
    }

    public EmailField email(String name, String key) {
        EmailField field = new EmailField(words.text(key));
        field.setAutocomplete(Autocomplete.EMAIL);
        return wide(form.field(name, field));
    }

    /** @param known the password of an account that exists, not a new one; for password stores of browsers */
    public PasswordField password(String name, String key, boolean known) {
        PasswordField field = new PasswordField(words.text(key));
        field.setAutocomplete(known ? Autocomplete.CURRENT_PASSWORD : Autocomplete.NEW_PASSWORD);
        field.getElement().executeJs("this.i18n = {reveal: $0}", words.text("ui.password.reveal"));
        return wide(form.field(name, field));
    }

    public IntegerField number(String name, String key) {
        return form.field(name, new IntegerField(words.text(key)));
    }

    public DatePicker date(String name, String key) {
        DatePicker field = Dates.picker(words);
        field.setLabel(words.text(key));
        return form.field(name, field);
    }

    public Checkbox yesNo(String name, String key) {
        return form.field(name, new Checkbox(words.text(key)));
    }

    /** One of some: up to five side by side, more in a list that can be searched. Read the value with {@link One}. */
    public <V> One<V> one(String name, String key, List<V> values, Function<V, String> label) {
        if (values.size() > FEW) {
            ComboBox<V> box = new ComboBox<>(words.text(key));
            box.setItems(values);
            box.setItemLabelGenerator(label::apply);
            wide(form.field(name, box));
            return new One<>(box, box::setReadOnly);
        }
        RadioButtonGroup<V> group = new RadioButtonGroup<>(words.text(key));
        group.setItems(values);
        group.setItemLabelGenerator(label::apply);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        form.field(name, group);
        return new One<>(group, group::setReadOnly);
    }

    /** One of very many: asks with what was typed, which returns the best 50. */
    public <V> ComboBox<V> find(String name, String key, Function<String, List<V>> matches, Function<V, String> label) {
        ComboBox<V> box = new ComboBox<>(words.text(key));
        box.setItems(query -> matches.apply(query.getFilter().orElse("").strip()).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        box.setItemLabelGenerator(label::apply);
        box.setPlaceholder(words.text("ui.form.type-to-find"));
        return wide(form.field(name, box));
    }

    /** Any of some, for long lists. */
    public <V> MultiSelectComboBox<V> several(
            String name, String key, Collection<V> values, Function<V, String> label) {
        MultiSelectComboBox<V> box = new MultiSelectComboBox<>(words.text(key));
        box.setItems(values);
        box.setItemLabelGenerator(label::apply);
        return wide(form.field(name, box));
    }

    /** Any of few, all seen at once. */
    public <V> CheckboxGroup<V> checks(String name, String key, Collection<V> values, Function<V, String> label) {
        CheckboxGroup<V> group = new CheckboxGroup<>(words.text(key));
        group.setItems(values);
        group.setItemLabelGenerator(label::apply);
        return form.field(name, group);
    }

    private static <F extends HasSize> F wide(F field) {
        field.setWidthFull();
        return field;
    }
}
