package org.etwin.membership.ui;

import java.util.List;
import org.etwin.membership.Members;
import org.etwin.membership.PeopleQuery;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.ui.Needs;
import org.etwin.ui.SearchSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People in the search of the top bar. */
@Component
public final class FoundPeople implements SearchSource {
    private final Members members;

    @Activate
    public FoundPeople(@Reference Members members) {
        this.members = members;
    }

    @Override
    public String key() {
        return "membership.people.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Needs needs() {
        return Needs.ETWINNER;
    }

    @Override
    public List<Found> find(Actor actor, String words, int most) {
        return members
                .search(actor, new PeopleQuery(words, null, null, null, null, false), PageRequest.first(most))
                .items()
                .stream()
                .map(profile -> new Found(
                        profile.account(),
                        "people/" + profile.account(),
                        profile.name(),
                        profile.schools().isEmpty()
                                ? ""
                                : profile.schools().get(0).name()))
                .toList();
    }

    @Override
    public String path() {
        return "people";
    }
}
