package org.etwin.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.etwin.platform.Count;
import org.etwin.platform.PageRequest;

/** The line above a list: what was typed and chosen, readable from and written to the address. */
final class ListFilters extends Div {
    private static final int TYPING_PAUSE_MILLISECONDS = 300;
    private static final int SHORT = 8;

    private final transient Words words;
    private final transient Runnable changed;
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<String, ComboBox<Option>> boxes = new HashMap<>();
    private final transient Map<String, List<Option>> offered = new HashMap<>();
    private final transient Map<String, Function<String, Count>> counts = new HashMap<>();
    private final transient Map<String, Runnable> recount = new HashMap<>();
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

    /** A list to choose from; long ones, and those that change, can be searched. */
    void choice(String name, String label, List<Option> options, boolean changing) {
        if (changing || options.size() > SHORT) {
            ComboBox<Option> box = new ComboBox<>();
            box.setItems(options);
            box.setItemLabelGenerator(Option::label);
            box.setRenderer(new ComponentRenderer<>(option -> new Span(counted(name, option))));
            box.setAriaLabel(label);
            box.setPlaceholder(label);
            box.setClearButtonVisible(true);
            box.setVisible(!changing);
            box.addValueChangeListener(change -> changedBy(change.isFromClient()));
            boxes.put(name, box);
            controls.put(
                    name,
                    new Control(() -> valueOf(box.getValue()), value -> box.setValue(known(box, value, changing))));
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

    /** Other options for a changing choice. */
    void offer(String name, List<Option> options) {
        ComboBox<Option> box = boxes.get(name);
        Option chosen = box.getValue();
        if (!options.equals(offered.put(name, options))) {
            box.setItems(options);
            box.setValue(chosen);
        }
        box.setVisible(!options.isEmpty() || chosen != null);
    }

    void choose(String name, String value) {
        controls.get(name).write().accept(value);
    }

    /** How many each option would show; what has no number has none. */
    void counts(String name, Function<String, Count> numbers) {
        counts.put(name, numbers);
        if (boxes.containsKey(name)) {
            boxes.get(name).getDataProvider().refreshAll();
        }
        recount.getOrDefault(name, () -> {}).run();
    }

    private String counted(String name, Option option) {
        Function<String, Count> numbers = counts.get(name);
        Count count = numbers == null ? null : numbers.apply(option.value());
        return count == null ? option.label() : words.text("ui.list.counted", option.label(), words.number(count));
    }

    /** What stands in the address stays chosen, even when it is not offered yet. */
    private static Option known(ComboBox<Option> box, String value, boolean changing) {
        Option found = find(box.getListDataView().getItems().toList(), value);
        return found == null && changing && value != null ? new Option(value, value) : found;
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
        recount.put(
                name, () -> options.forEach(option -> chips.get(option.value()).setText(counted(name, option))));
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
