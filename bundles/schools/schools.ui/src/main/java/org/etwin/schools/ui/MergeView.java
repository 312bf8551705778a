package org.etwin.schools.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.schools.School;
import org.etwin.schools.SchoolAction;
import org.etwin.schools.SchoolDesk;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.Schools;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Facts;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Making one of two records: first which other one, then field by field which of them is right. */
@Route("schools/:id/merge/:other?")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class MergeView extends BaseView implements BeforeEnterObserver {
    private static final int SHOWN = 20;

    private final transient Schools schools;
    private final transient SchoolDesk desk;
    private final Stack place = new Stack();

    @Activate
    public MergeView(@Reference Screen screen, @Reference Schools schools, @Reference SchoolDesk desk) {
        super(screen, "schools.merge.title");
        this.schools = schools;
        this.desk = desk;
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Seen<School> kept = record(event.getRouteParameters().get("id").orElse(""));
        Optional<String> other = event.getRouteParameters().get("other");
        heading(text("schools.merge.title"));
        place.removeAll();
        if (other.isPresent()) {
            compare(kept, record(other.get()));
        } else {
            choose(kept.value());
        }
    }

    private Seen<School> record(String id) {
        Seen<School> found = schools.find(actor(), Id.parse(id));
        if (!found.may(SchoolAction.MERGE)) {
            throw Rejected.forbidden();
        }
        return found;
    }

    private void choose(School kept) {
        note(text("schools.merge.choose-hint", kept.name()));
        Form form = new Form(screen);
        ComboBox<School> other =
                form.fields().find("other", "schools.merge.other", words -> others(kept, words), MergeView::label);
        form.submit("schools.merge.compare", () -> {
            if (other.getValue() == null) {
                throw new Rejected(
                        org.etwin.platform.Rejection.invalid("other", "schools.rejected.merge-gone-missing"));
            }
            go("schools/" + kept.id() + "/merge/" + other.getValue().id());
        });
        form.cancel("schools/" + kept.id());
        place.add(new Card(form), new H2(text("schools.merge.likely")));
        List<School> likely = desk.likely(actor(), kept.id());
        if (likely.isEmpty()) {
            place.add(new EmptyState("institution", text("schools.merge.none"), text("schools.merge.none-hint")));
        }
        for (School each : likely) {
            place.add(Card.linked("schools/" + kept.id() + "/merge/" + each.id(), each.name())
                    .note(FieldText.summary(each.details())));
        }
    }

    private List<School> others(School kept, String words) {
        return schools
                .search(actor(), new SchoolQuery(kept.territory(), words), PageRequest.first(SHOWN))
                .items()
                .stream()
                .filter(each -> !each.id().equals(kept.id()))
                .toList();
    }

    private static String label(School school) {
        return FieldText.summary(school.details());
    }

    private void compare(Seen<School> kept, Seen<School> gone) {
        note(text("schools.merge.compare-hint", kept.value().name()));
        Form form = new Form(screen);
        Facts same = new Facts(words());
        Map<SchoolField, RadioButtonGroup<Boolean>> choices = new EnumMap<>(SchoolField.class);
        for (SchoolField field : SchoolField.values()) {
            String one = FieldText.of(kept.value().details(), field, words());
            String two = FieldText.of(gone.value().details(), field, words());
            if (Objects.equals(one, two)) {
                same.fact("schools.field." + field.name(), one);
            } else {
                RadioButtonGroup<Boolean> choice = choice(field, one, two);
                choices.put(field, form.field(nameOf(field), choice));
            }
        }
        form.submit("schools.merge.button", () -> {
            Map<SchoolField, Boolean> fromGone = new EnumMap<>(SchoolField.class);
            choices.forEach((field, choice) -> fromGone.put(field, Boolean.TRUE.equals(choice.getValue())));
            Confirm.ask(
                    screen,
                    "schools.merge.sure",
                    "schools.merge.sure-text",
                    "schools.merge.button",
                    gone.value().name(),
                    () -> form.run(() -> merge(kept, gone, fromGone)));
        });
        form.button(new Link("schools/" + kept.value().id() + "/merge", text("schools.merge.another")).asGhostButton());
        place.add(Card.titled(text("schools.merge.differ"), form), Card.titled(text("schools.merge.equal"), same));
    }

    private RadioButtonGroup<Boolean> choice(SchoolField field, String kept, String gone) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(words().of("schools.field", field));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(fromGone -> {
            String value = fromGone ? gone : kept;
            return value == null ? text("schools.merge.nothing") : value;
        });
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        // What only one of them knows is worth keeping.
        choice.setValue(kept == null);
        return choice;
    }

    private void merge(Seen<School> kept, Seen<School> gone, Map<SchoolField, Boolean> fromGone) {
        desk.merge(
                actor(),
                kept.value().id(),
                kept.version(),
                gone.value().id(),
                gone.version(),
                new MergedDetails(kept.value().details(), gone.value().details(), fromGone).details());
        Notice.done(text("schools.merge.done"));
        go("schools/" + kept.value().id());
    }

    /** As the core calls it in refusals. */
    private static String nameOf(SchoolField field) {
        return switch (field) {
            case PUBLIC_NAME -> "publicName";
            case HEAD_NAME -> "headName";
            case HEAD_EMAIL -> "headEmail";
            default -> field.name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
