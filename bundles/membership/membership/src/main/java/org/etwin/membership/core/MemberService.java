package org.etwin.membership.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.membership.Affiliation;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.Profile;
import org.etwin.membership.ProfileAction;
import org.etwin.membership.ProfileChanged;
import org.etwin.membership.ProfileDetails;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People and how they introduce themselves. */
@Component
public final class MemberService implements Members {
    private static final long NOBODY = 0;

    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ProfileRepository profiles;
    private final Schools schools;
    private final Accounts accounts;
    private final ProfileViews views;
    private final PeopleIndex directory;
    private final Standings standings;
    private final Outbox outbox;

    @Activate
    public MemberService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Accounts accounts,
            @Reference NationalChecks national,
            @Reference Standings standings,
            @Reference PeopleIndex directory,
            @Reference Outbox outbox,
            @Reference Json json) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.schools = schools;
        this.accounts = accounts;
        this.views = new ProfileViews(unit, schools, national, json);
        this.directory = directory;
        this.standings = standings;
        this.outbox = outbox;
    }

    @Override
    public Seen<Profile> find(Actor actor, Id account) {
        boolean own = actor.is(account) && actor instanceof Actor.Person;
        return transactions.reading(() -> {
            StoredProfile profile = profiles.find(account)
                    .filter(found -> own || (seesProfiles(actor) && found.etwinner()))
                    .orElse(null);
            if (profile == null && !own) {
                throw Rejected.notFound();
            }
            StoredProfile shown = profile == null ? new StoredProfile(account, nameOf(actor)) : profile;
            List<StoredAffiliation> where = own ? affiliations.of(account) : affiliations.counting(List.of(account));
            Set<ProfileAction> allowed = own ? Set.of(ProfileAction.CHANGE) : Set.of();
            return new Seen<>(views.view(shown, where, views.cardsOf(where)), shown.version(), allowed);
        });
    }

    @Override
    public Page<Profile> search(Actor actor, PeopleQuery query, PageRequest request) {
        if (!seesProfiles(actor)) {
            return Page.empty();
        }
        Page<Findable> page = new PeopleWalk(directory.people(), new PeopleFilter(query, NOBODY)).byName(request);
        return transactions.reading(() -> {
            Map<Id, Profile> found = views.of(page.items());
            return new Page<>(
                    page.items().stream()
                            .map(person -> found.get(new Id(person.account())))
                            .filter(Objects::nonNull)
                            .toList(),
                    page.next(),
                    page.total());
        });
    }

    @Override
    public void change(Actor actor, long version, ProfileDetails details) {
        if (!(actor instanceof Actor.Person person)) {
            throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
        }
        if (person.standing().suspended()) {
            throw Rejected.forbidden();
        }
        Rejected.ifAny(ProfileRules.check(details));
        transactions.in(() -> {
            StoredProfile profile = profiles.find(person.id()).orElse(null);
            if (version != (profile == null ? 0 : profile.version())) {
                throw Rejected.stale();
            }
            if (profile == null) {
                profile = new StoredProfile(person.id(), person.name());
                profiles.add(profile);
            }
            profile.call(person.name());
            profile.tell(details);
            standings.index(profile);
            outbox.publish(new ProfileChanged(person.id()));
        });
    }

    @Override
    public boolean isAvailableEtwinner(Id account) {
        return transactions.reading(() -> profiles.isAvailableEtwinner(account));
    }

    @Override
    public List<Affiliation> affiliations(Id account) {
        return transactions.lately(
                new Where(account),
                () -> transactions.reading(() -> {
                    List<StoredAffiliation> where = affiliations.counting(List.of(account));
                    Map<Id, SchoolCard> cards = views.cardsOf(where);
                    return where.stream()
                            .map(each -> each.toAffiliation(cards.get(each.school())))
                            .toList();
                }));
    }

    private record Where(Id account) {}

    @Override
    public Map<Id, MemberCard> cards(Collection<Id> wanted) {
        return transactions.lately(MemberCard.class, wanted.stream().distinct().toList(), this::readCards);
    }

    private Map<Id, MemberCard> readCards(Collection<Id> ids) {
        return transactions.reading(() -> {
            Map<Id, StoredProfile> known =
                    profiles.all(ids).stream().collect(Collectors.toMap(StoredProfile::account, each -> each));
            Map<Id, List<StoredAffiliation>> where = views.counting(known.values());
            Map<Id, SchoolCard> cards =
                    views.cardsOf(where.values().stream().flatMap(List::stream).toList());
            Map<Id, MemberCard> people = new LinkedHashMap<>();
            for (AccountCard account : accounts.cards(ids).values()) {
                if (!account.pupil()) {
                    StoredProfile profile = known.get(account.id());
                    List<StoredAffiliation> at = where.getOrDefault(account.id(), List.of());
                    people.put(account.id(), card(account.id(), account.name(), profile, at, cards));
                }
            }
            return people;
        });
    }

    @Override
    public Page<MemberCard> at(Actor actor, Id school, PageRequest request) {
        if (!seesProfiles(actor)) {
            return Page.empty();
        }
        return transactions.reading(() -> {
            Map<Id, SchoolCard> cards = schools.cards(List.of(school));
            return profiles.at(school, request)
                    .map(profile -> new MemberCard(
                            profile.account(),
                            profile.name(),
                            profile.etwinner(),
                            cards.get(school),
                            profile.available(),
                            profile.photo()));
        });
    }

    /** Profiles are for those who were validated themselves, and for who looks after them. */
    static boolean seesProfiles(Actor actor) {
        return actor.isEtwinner() || (actor instanceof Actor.Person && hasDesk(actor));
    }

    private static boolean hasDesk(Actor actor) {
        return actor.has(Role.NSO) || actor.has(Role.CSS) || actor.has(Role.ADMIN);
    }

    private static MemberCard card(
            Id id, String name, StoredProfile profile, List<StoredAffiliation> at, Map<Id, SchoolCard> cards) {
        boolean etwinner = profile != null && profile.etwinner();
        SchoolCard school = at.isEmpty() ? null : cards.get(at.get(0).school());
        Id photo = etwinner ? profile.photo() : null;
        return new MemberCard(id, name, etwinner, school, etwinner && profile.available(), photo);
    }

    private static String nameOf(Actor actor) {
        return actor instanceof Actor.Person person ? person.name() : "";
    }
}
