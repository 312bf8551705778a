package org.etwin.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** A field in which one of some values is chosen, however it is drawn. */
public final class One<V> {
    private final AbstractField<?, V> field;
    private final Consumer<Boolean> readOnly;

    <F extends AbstractField<F, V>> One(F field, Consumer<Boolean> readOnly) {
        this.field = field;
        this.readOnly = readOnly;
    }

    /** What is chosen, or null. */
    public V getValue() {
        return field.getValue();
    }

    public One<V> setValue(V value) {
        field.setValue(value);
        return this;
    }

    public One<V> hint(String text) {
        ((HasHelper) field).setHelperText(text);
        return this;
    }

    public One<V> required() {
        ((HasValue<?, ?>) field).setRequiredIndicatorVisible(true);
        return this;
    }

    public One<V> fixed() {
        readOnly.accept(true);
        return this;
    }

    public Registration changed(Consumer<V> listener) {
        return field.addValueChangeListener(change -> listener.accept(change.getValue()));
    }
}
