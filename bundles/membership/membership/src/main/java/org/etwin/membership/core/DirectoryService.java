package org.etwin.membership.core;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.membership.Directory;
import org.etwin.membership.FoundPerson;
import org.etwin.membership.PeopleCounts;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.Profile;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Finds in memory, shows from the tables. */
@Component(configurationPid = "org.etwin.membership.directory")
@Designate(ocd = DirectorySettings.class)
public final class DirectoryService implements Directory {
    private static final int MOST_SUGGESTED = 20;
    private static final PeopleQuery AVAILABLE = new PeopleQuery(null, null, null, null, null, null, true);

    private final Transactions transactions;
    private final PeopleIndex index;
    private final ProfileViews views;
    private final DirectorySettings settings;

    @Activate
    public DirectoryService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference PeopleIndex index,
            @Reference Schools schools,
            @Reference NationalChecks national,
            @Reference Json json,
            DirectorySettings settings) {
        this.transactions = transactions;
        this.index = index;
        this.views = new ProfileViews(unit, schools, national, json);
        this.settings = settings;
    }

    @Override
    public Page<FoundPerson> find(Actor actor, PeopleQuery query, Order order, PageRequest request) {
        if (!MemberService.seesProfiles(actor)) {
            return Page.empty();
        }
        List<Findable> people = index.people();
        Fit fit = fit(actor, people);
        PeopleWalk walk = new PeopleWalk(people, new PeopleFilter(query, me(actor)));
        Page<Findable> page =
                order == Order.NAME || !fit.knowsReader() ? walk.byName(request) : walk.byFit(fit, request);
        return new Page<>(shown(page.items(), fit), page.next(), page.total());
    }

    @Override
    public PeopleCounts counts(Actor actor, PeopleQuery query) {
        return MemberService.seesProfiles(actor)
                ? PeopleTally.of(index.people(), query, new PeopleFilter(query, me(actor)))
                : PeopleCounts.NOBODY;
    }

    @Override
    public List<FoundPerson> suggested(Actor actor, Collection<Id> except, int most) {
        if (!MemberService.seesProfiles(actor)) {
            return List.of();
        }
        List<Findable> people = index.people();
        Fit fit = fit(actor, people);
        if (!fit.knowsReader()) {
            return List.of();
        }
        Set<Long> known = new HashSet<>(except.stream().map(Id::value).toList());
        List<Findable> strangers = people.stream()
                .filter(person -> fit.shared(person) > 0 && !known.contains(person.account()))
                .toList();
        PageRequest first = PageRequest.first(Math.min(MOST_SUGGESTED, most));
        return shown(
                new PeopleWalk(strangers, new PeopleFilter(AVAILABLE, me(actor)))
                        .byFit(fit, first)
                        .items(),
                fit);
    }

    @Override
    public Set<Id> among(Actor actor, Collection<Id> accounts, String words) {
        if (!MemberService.seesProfiles(actor)) {
            return Set.of();
        }
        Set<Long> wanted = new HashSet<>(accounts.stream().map(Id::value).toList());
        PeopleFilter filter = new PeopleFilter(new PeopleQuery(words, null, null, null, null, null, false), 0);
        return index.people().stream()
                .filter(person -> wanted.contains(person.account()) && filter.hasWords(person))
                .map(person -> new Id(person.account()))
                .collect(Collectors.toSet());
    }

    /** Whoever ceased to be an eTwinner since the walk is left out. */
    private List<FoundPerson> shown(List<Findable> people, Fit fit) {
        Map<Id, Profile> profiles = transactions.reading(() -> views.of(people));
        return people.stream()
                .map(person -> found(profiles.get(new Id(person.account())), person, fit))
                .filter(Objects::nonNull)
                .toList();
    }

    private static FoundPerson found(Profile profile, Findable person, Fit fit) {
        return profile == null ? null : new FoundPerson(profile, fit.reasons(person));
    }

    private Fit fit(Actor actor, List<Findable> people) {
        long me = me(actor);
        Findable reader = people.stream()
                .filter(person -> person.account() == me)
                .findFirst()
                .orElse(null);
        boolean told =
                reader != null && (reader.subjects() != 0 || !reader.languages().isEmpty() || reader.ageTo() > 0);
        return new Fit(told ? reader : null, settings);
    }

    private static long me(Actor actor) {
        return actor instanceof Actor.Person person ? person.id().value() : 0;
    }
}
