package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/**
 * Fields under each other. What the core refuses is shown beside the field of that name and summed up on top; what was
 * typed stays. Fields are made by {@link #fields()} and are plain Vaadin fields, so their values are read from them.
 */
public final class Form extends Div {
    /** Enter in a line of text is the main button; the field gives up its value first. */
    private static final String ENTER_SUBMITS =
            """
            const button = $0;
            this.addEventListener('keydown', event => {
              const at = event.target;
              if (event.key === 'Enter' && at.localName === 'input' && at.type !== 'checkbox' && at.type !== 'radio'
                  && !at.closest('vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-date-picker')) {
                at.blur();
                button.click();
              }
            });""";

    private final transient Screen screen;
    private final transient Fields fields;
    private final ErrorSummary summary;
    private final Div body = new Div();
    private final Div buttons = new Div();
    private final Map<String, Component> named = new LinkedHashMap<>();
    private final transient Map<String, ExtraFieldsForm> extras = new LinkedHashMap<>();

    public Form(Screen screen) {
        this.screen = screen;
        fields = new Fields(screen, this);
        summary = new ErrorSummary(screen.words());
        addClassName("etwin-form");
        body.addClassName("fields");
        buttons.addClassNames("etwin-row", "buttons");
        add(summary, body, buttons);
    }

    /** Makes the usual fields. */
    public Fields fields() {
        return fields;
    }

    /** Adds a field of one's own; {@code name} is the field of the rejections that belong to it. */
    public <F extends Component & HasValidation> F field(String name, F field) {
        field.setManualValidation(true);
        named.put(name, field);
        body.add(field);
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> clear(field));
            withoutNul(value);
        }
        return field;
    }

    /** A browser can send what nobody types, and PostgreSQL keeps no text that has it. */
    @SuppressWarnings("unchecked")
    private static void withoutNul(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.getValue() instanceof String typed && typed.indexOf('\0') >= 0) {
                ((HasValue<?, String>) field).setValue(typed.replace("\0", ""));
            }
        });
    }

    /** A heading between fields. */
    public Form part(String titleKey) {
        body.add(new H2(screen.text(titleKey)));
        return this;
    }

    /** An explanation between fields. */
    public Form hint(String key, Object... args) {
        Paragraph hint = new Paragraph(screen.text(key, args));
        hint.addClassName("muted");
        body.add(hint);
        return this;
    }

    /** Any other part between fields. */
    public Form part(Component part) {
        body.add(part);
        return this;
    }

    /** The fields that plug-ins add to such records, in one place of the form. */
    public ExtraFieldsForm extra(String subject, String territory) {
        ExtraFieldsForm extra = new ExtraFieldsForm(screen, subject);
        extra.territory(territory);
        extras.put(subject, extra);
        body.add(extra);
        return extra;
    }

    /** The main button; {@code save} calls the core and goes on to the next page. */
    public Form submit(String key, Runnable save) {
        Button button = Buttons.primary(screen, key, () -> run(save));
        buttons.addComponentAsFirst(button);
        body.getElement().executeJs(ENTER_SUBMITS, button.getElement());
        return this;
    }

    /** A link back without saving. */
    public Form cancel(String path) {
        buttons.add(new Link(path, screen.text("ui.cancel")).asGhostButton());
        return this;
    }

    /** Another button at the end of the form. */
    public Form button(Component button) {
        buttons.add(button);
        return this;
    }

    /** Runs what may be refused and shows the reasons; true if it was done. */
    public boolean run(Runnable action) {
        try {
            show(List.of());
            action.run();
            return true;
        } catch (Rejected rejected) {
            show(rejected.rejections());
            return false;
        }
    }

    /** Shows what is wrong; empty to clear. */
    public void show(List<Rejection> reasons) {
        named.values().forEach(Form::clear);
        extras.values().forEach(extra -> extra.show(reasons));
        for (Rejection reason : reasons) {
            if (named.get(reason.field()) instanceof HasValidation field) {
                field.setErrorMessage(screen.words().of(reason));
                field.setInvalid(true);
            }
        }
        summary.show(reasons, this::fieldOf);
    }

    /** Whether a rejection of that field belongs to this form. */
    boolean knows(String name) {
        return fieldOf(name) != null;
    }

    private Component fieldOf(String name) {
        Component own = named.get(name);
        return own != null
                ? own
                : extras.values().stream()
                        .map(extra -> extra.fieldOf(name))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static void clear(HasElement field) {
        if (field instanceof HasValidation validated) {
            validated.setInvalid(false);
            validated.setErrorMessage(null);
        }
    }
}
