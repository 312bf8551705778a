package org.etwin.schools.ui;

import com.vaadin.flow.router.Route;
import java.text.Collator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Page;
import org.etwin.schools.School;
import org.etwin.schools.SchoolChoices;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolType;
import org.etwin.schools.Schools;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.Public;
import org.etwin.ui.Query;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Finding a school by country, region, type, what is known of it, and words. */
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
    private final transient Schools schools;
    private final transient Territories territories;
    private String country;

    @Activate
    public SchoolsView(@Reference Screen screen, @Reference Schools schools, @Reference Territories territories) {
        super(screen, "schools.search.title");
        this.schools = schools;
        this.territories = territories;
        search("schools.search.words");
        choice("country", "schools.search.country", Countries.options(territories, words().locale()));
        changingChoice("region", "schools.field.REGION");
        changingChoice("type", "schools.field.TYPE");
        offer("type", Option.of(words(), "schools.type", SchoolType.values()));
        chips("verified", "schools.search.state", List.of(new Option("yes", text("schools.search.verified"))));
        chips("etwinners", "schools.search.people", List.of(new Option("yes", text("schools.search.etwinners"))));
        source(this::find);
        cards(this::card);
        Link all = new Link("schools", text("schools.search.all")).asSoftButton();
        if (actor() instanceof Actor.Person) {
            actions(new Link("schools/new", text("schools.create.button")).asSoftButton());
            empty(
                    "institution",
                    "schools.search.none",
                    "schools.search.none-hint",
                    new Link("schools/new", text("schools.create.button")).asButton(),
                    all);
        } else {
            empty("institution", "schools.search.none", "schools.search.none-visitor", all);
        }
    }

    private Page<School> find(Query query) {
        SchoolQuery asked = asked(query);
        if (query.page().after() == null) {
            show(schools.choices(actor(), asked));
        }
        return schools.search(actor(), asked, query.page());
    }

    /** A region is one of a country: it goes with it. */
    private SchoolQuery asked(Query query) {
        String chosen = query.filter("country");
        boolean moved = country != null && !Objects.equals(country, chosen == null ? "" : chosen);
        country = chosen == null ? "" : chosen;
        String region = chosen == null || moved ? null : query.filter("region");
        if (region == null) {
            choose("region", null);
        }
        return new SchoolQuery(
                chosen,
                region,
                query.words(),
                query.filter("type", SchoolType.class),
                query.filter("verified") == null ? null : SchoolState.VERIFIED,
                query.filter("etwinners") != null);
    }

    /** Numbers are of all schools of the country, so they stand there only while no words narrow them. */
    private void show(Optional<SchoolChoices> choices) {
        offer(
                "region",
                choices.map(each -> each.regions().keySet()).stream()
                        .flatMap(names -> names.stream())
                        .sorted(Collator.getInstance(words().locale()))
                        .map(region -> new Option(region, region))
                        .toList());
        boolean counted = query().words().isBlank();
        counts(
                "region",
                region -> number(choices, counted, each -> each.regions().get(region)));
        counts("type", type -> number(choices, counted, each -> each.types().get(SchoolType.valueOf(type))));
        counts("verified", yes -> number(choices, counted, SchoolChoices::verified));
        counts("etwinners", yes -> number(choices, counted, SchoolChoices::withEtwinners));
    }

    private static Count number(
            Optional<SchoolChoices> choices, boolean counted, Function<SchoolChoices, Count> which) {
        return counted
                ? choices.map(each -> Objects.requireNonNullElse(which.apply(each), Count.of(0)))
                        .orElse(null)
                : null;
    }

    private Card card(School school) {
        Card card = Card.linked("schools/" + school.id(), school.name())
                .note(text(
                        "schools.search.where",
                        school.details().place(),
                        territories.name(school.territory(), words().locale())));
        if (school.details().region() != null) {
            card.note(school.details().region());
        }
        Row badges = new Row();
        if (school.details().type() != SchoolType.SCHOOL) {
            badges.add(new Badge(words().of("schools.type", school.details().type()), Tone.NEUTRAL));
        }
        if (school.state() == SchoolState.VERIFIED) {
            badges.add(new Badge(words().of("schools.state", school.state()), Tone.OK));
        }
        if (school.etwinners() > 0) {
            badges.add(new Badge(text("schools.search.members", school.etwinners()), Tone.PRIMARY));
        }
        if (badges.getComponentCount() > 0) {
            card.add(badges);
        }
        return card;
    }
}
