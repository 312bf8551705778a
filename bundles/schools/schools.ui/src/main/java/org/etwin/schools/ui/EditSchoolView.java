package org.etwin.schools.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.schools.School;
import org.etwin.schools.SchoolAction;
import org.etwin.schools.Schools;
import org.etwin.ui.FormView;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Changing what is told about a school. */
@Route("schools/:id/edit")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class EditSchoolView extends FormView implements BeforeEnterObserver {
    private final transient Schools schools;
    private final transient SchoolFields fields;
    private transient Seen<School> seen;

    @Activate
    public EditSchoolView(@Reference Screen screen, @Reference Schools schools) {
        super(screen, "schools.change.title");
        this.schools = schools;
        this.fields = new SchoolFields(fields(), words());
        form.submit("schools.change.save", () -> {
            schools.change(actor(), seen.value().id(), seen.version(), fields.details());
            go("schools/" + seen.value().id());
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        seen = schools.find(actor(), id);
        if (!seen.value().id().equals(id)) {
            event.forwardTo("schools/" + seen.value().id() + "/edit");
            return;
        }
        if (!seen.may(SchoolAction.CHANGE)) {
            throw Rejected.forbidden();
        }
        heading(seen.value().name());
        fields.show(seen.value().details());
        form.button(new Link("schools/" + id, text("schools.change.cancel")).asGhostButton());
    }
}
