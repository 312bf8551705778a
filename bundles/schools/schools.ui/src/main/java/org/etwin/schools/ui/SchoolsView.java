package org.etwin.schools.ui;

import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.schools.School;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;
import org.etwin.schools.Schools;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Public;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Finding a school by country and words. */
@Route("schools")
@Public
@MenuItem(
        group = MenuGroups.NETWORK,
        key = "schools.menu.schools",
        order = 30,
        needs = Needs.SIGNED_IN,
        icon = "institution")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SchoolsView extends ListView<School> {
    private final transient Territories territories;

    @Activate
    public SchoolsView(@Reference Screen screen, @Reference Schools schools, @Reference Territories territories) {
        super(screen, "schools.search.title");
        this.territories = territories;
        search("schools.search.words");
        choice("country", "schools.search.country", Countries.options(territories, words().locale()));
        source(query -> schools.search(actor(), new SchoolQuery(query.filter("country"), query.words()), query.page()));
        cards(this::card);
        if (actor() instanceof Actor.Person) {
            actions(new Link("schools/new", text("schools.create.button")).asSoftButton());
            empty(
                    "institution",
                    "schools.search.none",
                    "schools.search.none-hint",
                    new Link("schools/new", text("schools.create.button")).asButton());
        } else {
            empty("institution", "schools.search.none", "schools.search.none-visitor");
        }
    }

    private Card card(School school) {
        Card card = Card.linked("schools/" + school.id(), school.name())
                .note(text(
                        "schools.search.where",
                        school.details().place(),
                        territories.name(school.territory(), words().locale())));
        if (school.state() == SchoolState.VERIFIED) {
            card.add(new Row(new Badge(words().of("schools.state", school.state()), Tone.OK)));
        }
        return card;
    }
}
