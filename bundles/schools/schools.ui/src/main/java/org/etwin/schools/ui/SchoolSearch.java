package org.etwin.schools.ui;

import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.Schools;
import org.etwin.ui.SearchSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools in the search field of the top bar. */
@Component
public final class SchoolSearch implements SearchSource {
    private final Schools schools;

    @Activate
    public SchoolSearch(@Reference Schools schools) {
        this.schools = schools;
    }

    @Override
    public String key() {
        return "schools.menu.schools";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Found> find(Actor actor, String words, int most) {
        return schools.search(actor, new SchoolQuery(null, words), PageRequest.first(most)).items().stream()
                .map(school -> new Found(
                        school.id(),
                        "schools/" + school.id(),
                        school.name(),
                        school.details().place()))
                .toList();
    }

    @Override
    public String path() {
        return "schools";
    }
}
