package org.etwin.membership.core;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.audit.Audit;
import org.etwin.identity.AccountCard;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.Accounts;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.membership.DuplicateComparison;
import org.etwin.membership.DuplicatePair;
import org.etwin.membership.Duplicates;
import org.etwin.membership.ProfileDetails;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two accounts of one person become one. */
@Component(service = Duplicates.class)
public final class DuplicateService implements Duplicates {
    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ProfileRepository profiles;
    private final NamesakeRepository namesakes;
    private final ConductRepository conduct;
    private final Schools schools;
    private final Accounts accounts;
    private final AccountEndings endings;
    private final Standings standings;
    private final Audit audit;

    @Activate
    public DuplicateService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Accounts accounts,
            @Reference AccountEndings endings,
            @Reference Standings standings,
            @Reference Audit audit) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.namesakes = new NamesakeRepository(unit);
        this.conduct = new ConductRepository(unit);
        this.schools = schools;
        this.accounts = accounts;
        this.endings = endings;
        this.standings = standings;
        this.audit = audit;
    }

    @Override
    public Page<DuplicatePair> candidates(Actor actor, String territory, PageRequest request) {
        if (!actor.has(Role.ADMIN)) {
            DeskPolicy.need(actor, territory);
        }
        if (territory == null) {
            throw Rejected.notFound();
        }
        return transactions.reading(() -> {
            Page<NamesakeRepository.Pair> page = namesakes.pairs(territory, request);
            Set<Id> ids = new HashSet<>();
            page.items().forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
            Map<Id, StoredProfile> people =
                    profiles.all(ids).stream().collect(Collectors.toMap(StoredProfile::account, Function.identity()));
            Map<Id, List<StoredAffiliation>> where = affiliations.of(ids).stream()
                    .filter(each -> each.territory().equals(territory) && isKnown(each))
                    .collect(Collectors.groupingBy(StoredAffiliation::account));
            Map<Id, SchoolCard> cards =
                    cards(where.values().stream().flatMap(List::stream).toList());
            return page.map(pair -> pair(
                    side(people.get(pair.one()), where.get(pair.one()), cards),
                    side(people.get(pair.other()), where.get(pair.other()), cards)));
        });
    }

    @Override
    public DuplicateComparison compare(Actor actor, Id one, Id other) {
        return transactions.reading(() -> {
            Map<Id, List<StoredAffiliation>> where = seen(actor, one, other);
            Map<Id, SchoolCard> cards =
                    cards(where.values().stream().flatMap(List::stream).toList());
            Map<Id, AccountCard> names = accounts.cards(List.of(one, other));
            Map<Id, ConductState> states = conduct.states(List.of(one, other));
            return new DuplicateComparison(
                    side(one, names, where.get(one), cards, states),
                    side(other, names, where.get(other), cards, states),
                    !actor.is(one) && !actor.is(other));
        });
    }

    @Override
    public void distinct(Actor actor, Id one, Id other) {
        transactions.in(() -> {
            seen(actor, one, other);
            long first = Math.min(one.value(), other.value());
            long second = Math.max(one.value(), other.value());
            namesakes.add(new DistinctPeople(first, second));
        });
    }

    @Override
    public void merge(Actor actor, Id gone, Id kept) {
        transactions.in(() -> {
            Map<Id, List<StoredAffiliation>> where = seen(actor, gone, kept);
            if (actor.is(gone) || actor.is(kept)) {
                throw new Rejected(Rejection.conflict("membership.rejected.own-account"));
            }
            String territory = where.get(kept).stream()
                    .map(StoredAffiliation::territory)
                    .filter(actor::isNsoOf)
                    .findFirst()
                    .orElse(where.get(kept).stream()
                            .map(StoredAffiliation::territory)
                            .findFirst()
                            .orElse(null));
            endings.merge(actor, gone, kept);
            standings.changed(kept);
            audit.record(actor, "membership.merged", territory, kept, Map.of("gone", gone.toString()));
        });
    }

    /** @throws Rejected not found unless the actor looks after both, in one territory */
    private Map<Id, List<StoredAffiliation>> seen(Actor actor, Id one, Id other) {
        if (one == null || other == null) {
            throw Rejected.notFound();
        }
        if (one.equals(other)) {
            throw new Rejected(Rejection.conflict("membership.rejected.same-account"));
        }
        Map<Id, List<StoredAffiliation>> where = affiliations.of(List.of(one, other)).stream()
                .filter(DuplicateService::isKnown)
                .collect(Collectors.groupingBy(StoredAffiliation::account));
        List<StoredAffiliation> first = where.computeIfAbsent(one, id -> List.of());
        List<StoredAffiliation> second = where.computeIfAbsent(other, id -> List.of());
        Set<String> both = new HashSet<>(ConductPolicy.territories(first));
        both.retainAll(ConductPolicy.territories(second));
        boolean desk = !actor.isSuspended() && both.stream().anyMatch(actor::isNsoOf);
        if (!desk && !actor.has(Role.ADMIN)) {
            throw Rejected.notFound();
        }
        return where;
    }

    private static boolean isKnown(StoredAffiliation each) {
        return each.state() != AffiliationState.UNCONFIRMED && each.state() != AffiliationState.ANONYMISED;
    }

    private static DuplicatePair pair(DuplicatePair.Side one, DuplicatePair.Side other) {
        Set<Id> same = one.schools().stream().map(SchoolCard::id).collect(Collectors.toSet());
        return new DuplicatePair(
                one, other, other.schools().stream().map(SchoolCard::id).anyMatch(same::contains));
    }

    /** @param where newest first, never empty */
    private static DuplicatePair.Side side(
            StoredProfile profile, List<StoredAffiliation> where, Map<Id, SchoolCard> cards) {
        return new DuplicatePair.Side(
                profile.account(),
                profile.name(),
                where.get(0).email(),
                where.stream()
                        .map(each -> cards.get(each.school()))
                        .filter(Objects::nonNull)
                        .toList(),
                where.get(0).state());
    }

    private DuplicateComparison.Side side(
            Id account,
            Map<Id, AccountCard> names,
            List<StoredAffiliation> where,
            Map<Id, SchoolCard> cards,
            Map<Id, ConductState> states) {
        AccountCard name = names.get(account);
        return new DuplicateComparison.Side(
                account,
                name == null ? "" : name.name(),
                where.isEmpty() ? null : where.get(0).email(),
                profiles.find(account).map(StoredProfile::details).orElse(ProfileDetails.BLANK),
                where.stream()
                        .map(each -> each.toAffiliation(cards.get(each.school())))
                        .toList(),
                states.getOrDefault(account, ConductState.GOOD),
                where.stream()
                        .map(StoredAffiliation::asked)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                where.stream()
                        .map(StoredAffiliation::validated)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null),
                ConductPolicy.territories(where));
    }

    private Map<Id, SchoolCard> cards(List<StoredAffiliation> where) {
        return where.isEmpty()
                ? Map.of()
                : schools.cards(
                        where.stream().map(StoredAffiliation::school).distinct().toList());
    }
}
