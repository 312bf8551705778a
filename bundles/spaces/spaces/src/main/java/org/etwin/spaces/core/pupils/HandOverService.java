package org.etwin.spaces.core.pupils;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.membership.Affiliation;
import org.etwin.membership.Members;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.PupilHandOvers;
import org.etwin.spaces.PupilsHandOverAnswered;
import org.etwin.spaces.PupilsHandOverAsked;
import org.etwin.spaces.core.Audited;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = PupilHandOvers.class, configurationPid = "org.etwin.spaces.pupils")
public final class HandOverService implements PupilHandOvers {
    private static final Actor.System SYSTEM = new Actor.System("spaces");

    private final Transactions transactions;
    private final PupilRows rows;
    private final OwnPupils own;
    private final Pupils pupils;
    private final Members members;
    private final Accounts accounts;
    private final Audited audited;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Duration answered;

    @Activate
    public HandOverService(
            @Reference Transactions transactions,
            @Reference PupilRows rows,
            @Reference OwnPupils own,
            @Reference Pupils pupils,
            @Reference Members members,
            @Reference Accounts accounts,
            @Reference Audited audited,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            PupilsSettings settings) {
        this(
                transactions,
                rows,
                own,
                pupils,
                members,
                accounts,
                audited,
                outbox,
                ids,
                clock,
                Duration.ofDays(settings.handover_days()));
    }

    public HandOverService(
            Transactions transactions,
            PupilRows rows,
            OwnPupils own,
            Pupils pupils,
            Members members,
            Accounts accounts,
            Audited audited,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Duration answered) {
        this.transactions = transactions;
        this.rows = rows;
        this.own = own;
        this.pupils = pupils;
        this.members = members;
        this.accounts = accounts;
        this.audited = audited;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.answered = answered;
    }

    @Override
    public List<Colleague> colleagues(Actor actor) {
        Id teacher = OwnPupils.teacher(actor);
        return schools(teacher).stream()
                .flatMap(school -> members.at(actor, school, new PageRequest(null, PageRequest.MOST)).items().stream())
                .filter(card -> !card.account().equals(teacher))
                .map(card -> new Colleague(card.account(), card.name()))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    @Override
    public Id ask(Actor actor, Collection<Id> wanted, Id to) {
        List<PupilAccount> theirs = own.changing(actor, wanted);
        Id teacher = OwnPupils.teacher(actor);
        Set<Id> needed = theirs.stream()
                .map(PupilAccount::school)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (to == null || to.equals(teacher) || needed.isEmpty() || !schools(to).containsAll(needed)) {
            throw new Rejected(Rejection.invalid("to", "spaces.rejected.handover-colleague"));
        }
        Id handOver = ids.next();
        try {
            transactions.in(() -> {
                rows.removeHandOversBefore(oldest());
                theirs.forEach(
                        pupil -> rows.add(new HandOverEntity(handOver, pupil.id(), teacher, to, clock.millis())));
                rows.flush();
                audited.record(actor, "spaces.pupils-handover-asked", to, counted(theirs.size()));
                outbox.publish(new PupilsHandOverAsked(handOver, teacher, to, theirs.size()));
            });
        } catch (RuntimeException e) {
            throw Duplicates.causedBy(e) ? new Rejected(Rejection.conflict("spaces.rejected.handover-asked")) : e;
        }
        return handOver;
    }

    @Override
    public void accept(Actor actor, Id handOver) {
        Id teacher = OwnPupils.teacher(actor);
        if (!actor.isEtwinner()) {
            throw Rejected.forbidden();
        }
        transactions.in(() -> {
            List<HandOverEntity> asked = asked(handOver, teacher);
            Id from = asked.get(0).from();
            List<Id> theirs = asked.stream().map(HandOverEntity::pupil).toList();
            Map<Id, PupilAccount> found = pupils.find(theirs);
            Set<Id> needed = found.values().stream()
                    .map(PupilAccount::school)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            if (!schools(teacher).containsAll(needed)) {
                throw new Rejected(Rejection.conflict("spaces.rejected.handover-colleague"));
            }
            pupils.handOver(SYSTEM, from, teacher, theirs);
            answer(actor, asked, true);
        });
    }

    @Override
    public void decline(Actor actor, Id handOver) {
        Id teacher = OwnPupils.teacher(actor);
        transactions.in(() -> answer(actor, asked(handOver, teacher), false));
    }

    @Override
    public void withdraw(Actor actor, Id handOver) {
        Id teacher = OwnPupils.teacher(actor);
        transactions.in(() -> {
            List<HandOverEntity> asked = rows.handOver(handOver);
            if (asked.isEmpty() || !asked.get(0).from().equals(teacher)) {
                throw Rejected.notFound();
            }
            asked.forEach(rows::remove);
        });
    }

    @Override
    public List<HandOver> open(Actor actor) {
        Id teacher = OwnPupils.teacher(actor);
        return transactions.reading(() -> {
            Map<Id, List<HandOverEntity>> open = new LinkedHashMap<>();
            Set<Id> people = new HashSet<>();
            Set<Id> children = new HashSet<>();
            for (HandOverEntity row : rows.handOversOf(teacher)) {
                if (row.askedAt() > oldest()) {
                    open.computeIfAbsent(row.handOver(), unused -> new ArrayList<>())
                            .add(row);
                    people.add(row.from().equals(teacher) ? row.to() : row.from());
                    children.add(row.pupil());
                }
            }
            if (open.isEmpty()) {
                return List.of();
            }
            Map<Id, AccountCard> names = accounts.cards(people);
            Map<Id, PupilAccount> named = pupils.find(children);
            return open.values().stream()
                    .map(all -> handOver(teacher, all, names, named))
                    .toList();
        });
    }

    private HandOver handOver(
            Id teacher, List<HandOverEntity> all, Map<Id, AccountCard> names, Map<Id, PupilAccount> named) {
        HandOverEntity first = all.get(0);
        boolean mine = first.from().equals(teacher);
        Id with = mine ? first.to() : first.from();
        Instant asked = Instant.ofEpochMilli(first.askedAt());
        return new HandOver(
                first.handOver(),
                mine,
                with,
                names.containsKey(with) ? names.get(with).name() : null,
                all.stream()
                        .map(row -> named.get(row.pupil()))
                        .filter(Objects::nonNull)
                        .map(PupilAccount::name)
                        .toList(),
                asked,
                asked.plus(answered));
    }

    private List<HandOverEntity> asked(Id handOver, Id teacher) {
        List<HandOverEntity> asked = rows.handOver(handOver).stream()
                .filter(row -> row.to().equals(teacher) && row.askedAt() > oldest())
                .toList();
        if (asked.isEmpty()) {
            throw Rejected.notFound();
        }
        return asked;
    }

    private void answer(Actor actor, List<HandOverEntity> asked, boolean accepted) {
        HandOverEntity first = asked.get(0);
        asked.forEach(rows::remove);
        audited.record(
                actor,
                accepted ? "spaces.pupils-handover-accepted" : "spaces.pupils-handover-declined",
                first.from(),
                counted(asked.size()));
        outbox.publish(new PupilsHandOverAnswered(first.handOver(), first.from(), first.to(), asked.size(), accepted));
    }

    private long oldest() {
        return clock.instant().minus(answered).toEpochMilli();
    }

    private Set<Id> schools(Id teacher) {
        return members.affiliations(teacher).stream()
                .filter(affiliation -> affiliation.state().counts())
                .map(Affiliation::school)
                .map(school -> school.id())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> counted(int pupils) {
        return Map.of("count", String.valueOf(pupils));
    }
}
