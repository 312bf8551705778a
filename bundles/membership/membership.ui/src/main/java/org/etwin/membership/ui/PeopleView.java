package org.etwin.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.etwin.countries.Territories;
import org.etwin.membership.Directory;
import org.etwin.membership.FoundPerson;
import org.etwin.membership.Members;
import org.etwin.membership.PeopleCounts;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.ProfileDetails;
import org.etwin.membership.Subject;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Page;
import org.etwin.ui.CardParts;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Notice;
import org.etwin.ui.Option;
import org.etwin.ui.Query;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The directory: other eTwinners, those who fit the reader best first. */
@Route("people")
@MenuItem(
        group = MenuGroups.NETWORK,
        key = "membership.people.title",
        order = 10,
        needs = Needs.ETWINNER,
        icon = "users")
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class PeopleView extends ListView<FoundPerson> {
    /** Contributed parts of cards name it. */
    static final String SUBJECT = "membership.people";

    private static final int YOUNGEST = 3;
    private static final int OLDEST = 21;

    private final transient Directory directory;
    private final transient Members members;
    private final transient Territories territories;
    private final transient PersonCards cards;
    private transient List<Function<FoundPerson, Optional<Component>>> parts = List.of();
    private String country;

    @Activate
    public PeopleView(
            @Reference Screen screen,
            @Reference Directory directory,
            @Reference Members members,
            @Reference Territories territories) {
        super(screen, "membership.people.title");
        this.directory = directory;
        this.members = members;
        this.territories = territories;
        this.cards = new PersonCards(screen, territories);
        search("membership.people.words");
        choice("country", "membership.people.country", countries());
        changingChoice("region", "membership.people.region");
        choice("subject", "membership.people.subject", subjects());
        choice("age", "membership.people.age", ages());
        choice("language", "membership.people.language", spoken());
        chips(
                "available",
                "membership.people.availability",
                List.of(new Option("yes", text("membership.people.available"))));
        sorts(List.of(
                new Option("fit", text("membership.people.by-fit")),
                new Option("name", text("membership.people.by-name"))));
        source(this::find);
        cards(person -> cards.card(person, parts));
        empty(
                "users",
                "membership.people.none",
                "membership.people.none-hint",
                new Link("people", text("membership.people.all")).asButton());
        askToTellMore();
    }

    private Page<FoundPerson> find(Query query) {
        PeopleQuery asked = asked(query);
        Directory.Order order = "name".equals(query.sort()) ? Directory.Order.NAME : Directory.Order.FIT;
        if (query.page().after() == null) {
            show(directory.counts(actor(), asked));
        }
        Page<FoundPerson> page = directory.find(actor(), asked, order, query.page());
        List<CardParts<FoundPerson>> contributed = screen.contributions().cardParts(SUBJECT);
        parts = contributed.stream()
                .map(each -> each.parts(page.items(), screen))
                .toList();
        return page;
    }

    /** A region is one of a country: it goes with it. */
    private PeopleQuery asked(Query query) {
        String chosen = query.filter("country");
        boolean moved = country != null && !Objects.equals(country, chosen == null ? "" : chosen);
        country = chosen == null ? "" : chosen;
        String region = chosen == null || moved ? null : query.filter("region");
        if (region == null) {
            choose("region", null);
        }
        return new PeopleQuery(
                query.words(),
                chosen,
                region,
                query.filter("subject", Subject.class),
                query.filter("language"),
                age(query.filter("age")),
                query.filter("available") != null);
    }

    private static Integer age(String chosen) {
        return chosen == null ? null : Integer.valueOf(chosen);
    }

    private void show(PeopleCounts counts) {
        Count none = Count.of(0);
        offer(
                "region",
                counts.regions().keySet().stream()
                        .sorted(Collator.getInstance(words().locale()))
                        .map(region -> new Option(region, region))
                        .toList());
        counts("country", code -> counts.territories().getOrDefault(code, none));
        counts("region", region -> counts.regions().getOrDefault(region, none));
        counts("subject", name -> counts.subjects().getOrDefault(Subject.valueOf(name), none));
        counts("age", year -> counts.ages().getOrDefault(Integer.valueOf(year), none));
        counts("language", tag -> counts.languages().getOrDefault(tag.toLowerCase(Locale.ROOT), none));
        counts("available", yes -> counts.available());
    }

    /** Who tells nothing about the own work gets no reasons and is ranked for nobody. */
    private void askToTellMore() {
        if (actor() instanceof Actor.Person person && person.isEtwinner()) {
            ProfileDetails mine = members.find(person, person.id()).value().details();
            if (mine.subjects().isEmpty() && mine.languages().isEmpty()) {
                Notice notice = new Notice(Tone.PRIMARY, text("membership.people.tell-more"));
                notice.add(new Link("profile", text("membership.people.tell-more-link")));
                aboveList(notice);
            }
        }
    }

    private List<Option> countries() {
        return sorted(territories.all().stream()
                .map(one -> new Option(one.code(), territories.name(one.code(), words().locale())))
                .toList());
    }

    private List<Option> subjects() {
        return sorted(Option.of(words(), "membership.subject", Subject.values()));
    }

    private List<Option> ages() {
        return IntStream.rangeClosed(YOUNGEST, OLDEST)
                .mapToObj(age -> new Option(String.valueOf(age), text("membership.people.years", age)))
                .toList();
    }

    private List<Option> spoken() {
        return sorted(ProfileFields.spoken(territories, words().locale()).stream()
                .map(tag -> new Option(tag, ProfileFields.name(tag, words().locale())))
                .toList());
    }

    private List<Option> sorted(List<Option> options) {
        return options.stream()
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(words().locale())))
                .toList();
    }
}
