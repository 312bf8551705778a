package org.etwin.schools.ui;

import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.platform.Id;
import org.etwin.schools.Schools;
import org.etwin.ui.FormView;
import org.etwin.ui.One;
import org.etwin.ui.Option;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Adding a school that is missing. */
@Route("schools/new")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class NewSchoolView extends FormView {
    @Activate
    public NewSchoolView(@Reference Screen screen, @Reference Schools schools, @Reference Territories territories) {
        super(screen, "schools.create.title");
        form.hint("schools.create.hint");
        List<Option> countries = Countries.options(territories, words().locale());
        One<Option> country = fields().one("territory", "schools.field.country", countries, Option::label);
        country.required();
        screen.current().territory().ifPresent(code -> countries.stream()
                .filter(option -> option.value().equals(code))
                .forEach(country::setValue));
        SchoolFields fields = new SchoolFields(fields(), words());
        form.submit("schools.create.button", () -> {
            String territory =
                    country.getValue() == null ? "" : country.getValue().value();
            Id id = schools.create(actor(), territory, fields.details());
            go("schools/" + id);
        });
        form.cancel("schools");
    }
}
