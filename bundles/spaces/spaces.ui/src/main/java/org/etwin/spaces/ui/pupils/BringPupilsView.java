package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.MyPupils.InSpace;
import org.etwin.spaces.MyPupils.MyPupil;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Takes pupils along into the next project: the same accounts, a whole class or some. */
@Route("spaces/:id/pupils/bring")
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@StyleSheet("context://static/org.etwin.spaces.ui/pupils.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class BringPupilsView extends BaseView implements BeforeEnterObserver {
    private static final int MOST = 500;

    private final transient Spaces spaces;
    private final transient MyPupils mine;
    private final Div place = new Div();
    private transient Id space;
    private transient ClassChips classes;
    private transient PupilList list;

    @Activate
    public BringPupilsView(@Reference Screen screen, @Reference Spaces spaces, @Reference MyPupils mine) {
        super(screen, "spaces.pupils.bring");
        this.spaces = spaces;
        this.mine = mine;
        place.addClassName("stack");
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        space = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Seen<Space> seen = spaces.find(actor(), space);
        if (!seen.may(Right.CREATE_PUPILS)) {
            throw Rejected.forbidden();
        }
        note(seen.value().title());
        draw(null);
    }

    private void draw(String className) {
        place.removeAll();
        classes = new ClassChips(screen, mine.classes(actor()), className, () -> draw(classes.chosen()));
        List<MyPupil> outside = classes.chosen() == null ? List.of() : outside(classes.chosen());
        place.add(classes);
        if (outside.isEmpty()) {
            place.add(new EmptyState(
                    "child",
                    text("spaces.pupils.bring-none"),
                    text("spaces.pupils.bring-none-hint"),
                    new Link("spaces/" + space + "/pupils/new", text("spaces.pupils.add")).asButton()));
            return;
        }
        Span count = new Span();
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        list = new PupilList(screen, outside, ticked -> count.setText(text("spaces.pupils.chosen", ticked)));
        Form form = new Form(screen);
        form.hint("spaces.pupils.bring-hint");
        form.part(list);
        form.part(count);
        List<InSpace> old = outside.stream()
                .flatMap(pupil -> pupil.spaces().stream())
                .filter(each -> each.state() != SpaceState.ARCHIVED)
                .distinct()
                .toList();
        CheckboxGroup<InSpace> leave =
                old.isEmpty() ? null : form.fields().checks("leave", "spaces.pupils.leave", old, InSpace::title);
        if (leave != null) {
            leave.setHelperText(text("spaces.pupils.leave-hint"));
        }
        form.submit("spaces.pupils.bring", () -> bring(leave));
        form.cancel("spaces/" + space + "/members");
        place.add(new Card(form));
    }

    private List<MyPupil> outside(String className) {
        List<MyPupil> all = new ArrayList<>();
        String after = null;
        do {
            Page<MyPupil> page = mine.list(actor(), className, new PageRequest(after, PageRequest.MOST));
            page.items().stream()
                    .filter(pupil -> pupil.spaces().stream()
                            .noneMatch(each -> each.space().equals(space)))
                    .forEach(all::add);
            after = page.next();
        } while (after != null && all.size() < MOST);
        return all;
    }

    private void bring(CheckboxGroup<InSpace> leave) {
        List<Id> leaving = leave == null
                ? List.of()
                : leave.getValue().stream().map(InSpace::space).toList();
        int came = mine.bring(actor(), space, list.chosen(), leaving);
        Notice.done(text("spaces.pupils.brought", came));
        go("spaces/" + space + "/members");
    }
}
