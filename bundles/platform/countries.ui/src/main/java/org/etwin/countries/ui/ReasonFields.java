package org.etwin.countries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.etwin.countries.OwnReason;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** The own reasons of a territory in a form: one field for each language. Codes are given, nobody types them. */
final class ReasonFields {
    private final Screen screen;
    private final Form form;
    private final List<String> languages;
    private final Map<String, Map<String, TextField>> fields = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> elsewhere = new LinkedHashMap<>();

    /** @param languages in which a reason can be written, the most important first */
    ReasonFields(Screen screen, Form form, List<String> languages) {
        this.screen = screen;
        this.form = form;
        this.languages = languages;
    }

    /**
     * Draws them, each with a button that takes it away.
     *
     * @param without called with what is typed, without that one
     */
    void show(List<OwnReason> reasons, Consumer<List<OwnReason>> without) {
        int index = 0;
        for (OwnReason reason : reasons) {
            H3 heading = new H3(screen.text("countries.settings.reason", index + 1));
            form.part(new Row(heading, Buttons.ghost(screen, "countries.settings.reason-remove", () -> {
                        List<OwnReason> left = new ArrayList<>(values());
                        left.removeIf(each -> each.code().equals(reason.code()));
                        without.accept(left);
                    }))
                    .spread());
            fields.put(reason.code(), texts(reason, index));
            elsewhere.put(reason.code(), others(reason));
            index++;
        }
        if (reasons.isEmpty()) {
            form.part(new Div(screen.text("countries.settings.reasons-none")));
        }
    }

    private Map<String, TextField> texts(OwnReason reason, int index) {
        Map<String, TextField> texts = new LinkedHashMap<>();
        for (String language : languages) {
            TextField field = new TextField(Locale.forLanguageTag(language)
                    .getDisplayLanguage(screen.words().locale()));
            field.setMaxLength(200);
            field.setWidthFull();
            field.setValue(reason.texts().getOrDefault(language, ""));
            field.getElement().setAttribute("lang", language);
            // The first is the one beside which a refusal stands.
            form.field(texts.isEmpty() ? "reasons." + index : "reasons." + index + "." + language, field);
            texts.put(language, field);
        }
        return texts;
    }

    /** In languages that the form does not offer: they stay. */
    private Map<String, String> others(OwnReason reason) {
        Map<String, String> others = new TreeMap<>(reason.texts());
        languages.forEach(others::remove);
        return others;
    }

    /** What is typed now. */
    List<OwnReason> values() {
        return fields.entrySet().stream()
                .map(entry -> {
                    Map<String, String> texts = new TreeMap<>(elsewhere.get(entry.getKey()));
                    entry.getValue().forEach((language, field) -> {
                        if (!field.getValue().isBlank()) {
                            texts.put(language, field.getValue().strip());
                        }
                    });
                    return new OwnReason(entry.getKey(), texts);
                })
                .toList();
    }

    /** What is typed now and a new one at the end. */
    List<OwnReason> withNew() {
        List<OwnReason> reasons = new ArrayList<>(values());
        int number = 1;
        while (fields.containsKey("OWN-" + number)) {
            number++;
        }
        reasons.add(new OwnReason("OWN-" + number, Map.of()));
        return reasons;
    }
}
