package org.etwin.membership.ui;

import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.membership.Members;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.Profile;
import org.etwin.membership.Subject;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Query;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** eTwinners, found by words, country, subject and language. */
@Route("people")
@MenuItem(
        group = MenuGroups.NETWORK,
        key = "membership.people.title",
        order = 10,
        needs = Needs.ETWINNER,
        icon = "users")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class PeopleView extends ListView<Profile> {
    private final transient Territories territories;

    @Activate
    public PeopleView(@Reference Screen screen, @Reference Members members, @Reference Territories territories) {
        super(screen, "membership.people.title");
        this.territories = territories;
        search("membership.people.words");
        choice("country", "membership.people.country", countries());
        choice("subject", "membership.people.subject", Option.of(words(), "membership.subject", Subject.values()));
        choice("language", "membership.people.language", spoken());
        chips(
                "available",
                "membership.people.availability",
                List.of(new Option("yes", text("membership.people.available"))));
        source(query -> members.search(actor(), asked(query), query.page()));
        rows(this::row);
        empty("users", "membership.people.none", "membership.people.none-hint");
    }

    private static PeopleQuery asked(Query query) {
        return new PeopleQuery(
                query.words(),
                query.filter("country"),
                query.filter("subject", Subject.class),
                query.filter("language"),
                null,
                query.filter("available") != null);
    }

    private PersonRow row(Profile profile) {
        PersonRow row = new PersonRow(
                        new Avatar(profile.name(), profile.account()).photo(profile.photo()),
                        new Link("people/" + profile.account(), profile.name()))
                .note(note(profile));
        return profile.details().available() ? row.end(new Badge(text("membership.people.available"), Tone.OK)) : row;
    }

    private String note(Profile profile) {
        String school = profile.schools().stream()
                .findFirst()
                .map(card -> card.name() + ", " + territories.name(card.territory(), words().locale()))
                .orElse("");
        String subjects = profile.details().subjects().stream()
                .sorted()
                .limit(3)
                .map(subject -> words().of("membership.subject", subject))
                .collect(Collectors.joining(", "));
        return Arrays.asList(school, subjects).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private List<Option> countries() {
        return territories.all().stream()
                .map(one -> new Option(one.code(), territories.name(one.code(), words().locale())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private List<Option> spoken() {
        return ProfileFields.spoken(territories, words().locale()).stream()
                .map(tag -> new Option(tag, ProfileFields.name(tag, words().locale())))
                .toList();
    }
}
