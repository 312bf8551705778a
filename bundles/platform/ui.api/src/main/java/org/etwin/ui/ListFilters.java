package org.etwin.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.etwin.platform.PageRequest;

/** The line above a list: what was typed and chosen, readable from and written to the address. */
final class ListFilters extends Div {
    private static final int TYPING_PAUSE_MILLISECONDS = 300;
    private static final int SHORT = 8;

    private final transient Words words;
    private final transient Runnable changed;
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Set<String> always = new HashSet<>(Set.of("sort"));

    private record Control(Supplier<String> read, Consumer<String> write) {}

    ListFilters(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        addClassName("etwin-filters");
        getElement().setAttribute("role", "search");
    }

    void search(String label) {
        TextField field = new TextField();
        field.setAriaLabel(label);
        field.setPlaceholder(label);
        field.setClearButtonVisible(true);
        field.setPrefixComponent(new Icon("vaadin", "search"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        field.addClassName("etwin-search");
        field.setMaxLength(200);
        field.addValueChangeListener(change -> changedBy(change.isFromClient()));
        controls.put("q", new Control(() -> field.getValue().strip(), field::setValue));
        add(field);
    }

    /** A list to choose from; long ones can be searched. */
    void choice(String name, String label, List<Option> options) {
        if (options.size() > SHORT) {
            ComboBox<Option> box = new ComboBox<>();
            box.setItems(options);
            box.setItemLabelGenerator(Option::label);
            box.setAriaLabel(label);
            box.setPlaceholder(label);
            box.setClearButtonVisible(true);
            box.addValueChangeListener(change -> changedBy(change.isFromClient()));
            controls.put(name, new Control(() -> valueOf(box.getValue()), value -> box.setValue(find(options, value))));
            add(box);
            return;
        }
        Select<Option> select = new Select<>();
        select.setItems(options);
        select.setItemLabelGenerator(option -> option == null ? label : option.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.text("ui.list.all", label));
        select.setAriaLabel(label);
        select.setPlaceholder(label);
        select.addValueChangeListener(change -> changedBy(change.isFromClient()));
        controls.put(
                name, new Control(() -> valueOf(select.getValue()), value -> select.setValue(find(options, value))));
        add(select);
    }

    /** Chips of which one or none is on. */
    void chips(String name, String label, List<Option> options) {
        add(group(name, label, options, false));
    }

    /** Chips of which one is always on, to be placed elsewhere. */
    Div states(String name, String label, List<Option> options) {
        always.add(name);
        return group(name, label, options, true);
    }

    /** Whether something besides what is always chosen hides a part of the list. */
    boolean narrowed() {
        return chosen().keySet().stream().anyMatch(name -> !always.contains(name));
    }

    private Div group(String name, String label, List<Option> options, boolean one) {
        Div group = new Div();
        group.addClassName("etwin-row");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        Map<String, Chip> chips = new LinkedHashMap<>();
        for (Option option : options) {
            Chip chip = new Chip(option.label(), () -> {
                boolean on = one || !chips.get(option.value()).on();
                chips.forEach((value, each) -> each.on(on && value.equals(option.value())));
                changed.run();
            });
            chips.put(option.value(), chip);
            group.add(chip);
        }
        controls.put(
                name,
                new Control(
                        () -> chips.entrySet().stream()
                                .filter(entry -> entry.getValue().on())
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElse(null),
                        wanted -> chips.forEach((value, chip) -> chip.on(value.equals(wanted)))));
        return group;
    }

    void sort(List<Option> options) {
        Select<Option> select = new Select<>();
        select.setItems(options);
        select.setItemLabelGenerator(option -> words.text("ui.list.sorted", option.label()));
        select.setAriaLabel(words.text("ui.list.sort"));
        select.setValue(options.get(0));
        select.addClassName("sort");
        select.addValueChangeListener(change -> changedBy(change.isFromClient()));
        controls.put("sort", new Control(() -> valueOf(select.getValue()), value -> {
            Option option = find(options, value);
            select.setValue(option == null ? options.get(0) : option);
        }));
        add(select);
    }

    Query query(PageRequest page) {
        Map<String, String> filters = chosen();
        String typed = filters.remove("q");
        return new Query(typed == null ? "" : typed, filters, filters.remove("sort"), page);
    }

    void read(QueryParameters address) {
        controls.forEach((name, control) -> {
            String value = address.getSingleParameter(name).orElse(null);
            control.write().accept("q".equals(name) && value == null ? "" : value);
        });
    }

    QueryParameters write() {
        return QueryParameters.simple(chosen());
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        controls.forEach((name, control) -> {
            String value = control.read().get();
            if (value != null && !value.isEmpty()) {
                chosen.put(name, value);
            }
        });
        return chosen;
    }

    private void changedBy(boolean person) {
        if (person) {
            changed.run();
        }
    }

    private static String valueOf(Option option) {
        return option == null ? null : option.value();
    }

    private static Option find(List<Option> options, String value) {
        return new ArrayList<>(options)
                .stream()
                        .filter(option -> option.value().equals(value))
                        .findFirst()
                        .orElse(null);
    }
}
