package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.etwin.platform.Rejection;
import org.etwin.platform.extra.ExtraFields;

/** The fields that plug-ins add to a record: generated, or drawn by their {@link FormSection}. */
public final class ExtraFieldsForm extends Div {
    private final transient Screen screen;
    private final String subject;
    private final transient Map<String, FormSection.Part> parts = new LinkedHashMap<>();

    ExtraFieldsForm(Screen screen, String subject) {
        this.screen = screen;
        this.subject = subject;
        addClassName("fields");
    }

    /** Asks again what that territory adds; values that still fit are kept. Null while it is not known. */
    public void territory(String territory) {
        Map<String, Map<String, String>> before = values();
        removeAll();
        parts.clear();
        ExtraFields.Context context =
                new ExtraFields.Context(territory, screen.words().locale());
        for (ExtraFields extra : screen.contributions().extraFields(subject, territory)) {
            add(screen.contributions().guard(extra, () -> {
                FormSection.Part part = part(extra, before.getOrDefault(extra.plugin(), Map.of()), context);
                parts.put(extra.plugin(), part);
                return part.component();
            }));
        }
    }

    /** By plug-in and name of the field; empty ones are left out. As the core wants them. */
    public Map<String, Map<String, String>> values() {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        parts.forEach((plugin, part) -> values.put(plugin, part.values()));
        return values;
    }

    void show(List<Rejection> reasons) {
        parts.values().forEach(part -> part.show(reasons));
    }

    Component fieldOf(String name) {
        return parts.values().stream()
                .map(part -> part instanceof GeneratedFields generated ? generated.fieldOf(name) : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private FormSection.Part part(ExtraFields extra, Map<String, String> values, ExtraFields.Context context) {
        return screen.contributions()
                .formSection(extra.plugin(), subject)
                .map(section -> section.create(values, context, screen))
                .orElseGet(() -> new GeneratedFields(screen.words(), extra.fields(context), values));
    }
}
