package org.etwin.spaces.core;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.MemberChanged;
import org.etwin.spaces.MemberJoined;
import org.etwin.spaces.MemberLeft;
import org.etwin.spaces.SpaceChanged;
import org.etwin.spaces.SpaceOpened;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.spi.SpaceOpening;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = SpaceOpening.class)
public final class OpeningSpaces implements SpaceOpening {
    private final Transactions transactions;
    private final SpaceRows rows;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public OpeningSpaces(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Id open(Actor.System actor, Opening opening) {
        return transactions.in(() -> rows.ofSubject(opening.kind(), opening.subject())
                .map(SpaceEntity::id)
                .orElseGet(() -> opened(opening)));
    }

    @Override
    public Optional<Id> find(String kind, Id subject) {
        return Optional.ofNullable(find(kind, List.of(subject)).get(subject)).map(Opened::space);
    }

    @Override
    public Map<Id, Opened> find(String kind, Collection<Id> subjects) {
        return transactions.reading(() -> rows.ofSubjects(kind, subjects).stream()
                .collect(Collectors.toMap(SpaceEntity::subject, row -> new Opened(row.id(), row.state()))));
    }

    @Override
    public Set<Id> withMember(Id account, Collection<Id> spaces) {
        return transactions.reading(() -> rows.withMember(account, spaces));
    }

    @Override
    public Map<Id, Id> withMember(String kind, Collection<Id> subjects, Id account) {
        Map<Place, SpaceRows.Found> found = transactions.lately(
                SpaceRows.Found.class,
                subjects.stream().map(each -> new Place(kind, each, account)).toList(),
                missing -> transactions.reading(() ->
                        rows
                                .withMember(
                                        kind,
                                        missing.stream().map(Place::subject).toList(),
                                        account)
                                .entrySet()
                                .stream()
                                .collect(Collectors.toMap(
                                        each -> new Place(kind, each.getKey(), account), Map.Entry::getValue))));
        found.values().forEach(each -> Door.known(transactions, account, each.space(), each.entry()));
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().subject(), each -> each.getValue().space()));
    }

    private record Place(String kind, Id subject, Id account) {}

    @Override
    public Optional<Id> subject(String kind, Id space) {
        return transactions.reading(
                () -> rows.space(space).filter(row -> row.kind().equals(kind)).map(SpaceEntity::subject));
    }

    @Override
    public Optional<String> title(Id space) {
        return transactions.reading(() -> rows.space(space).map(SpaceEntity::title));
    }

    @Override
    public void close(Actor.System actor, Id space) {
        become(space, SpaceState.CLOSED);
    }

    @Override
    public void reopen(Actor.System actor, Id space) {
        become(space, SpaceState.OPEN);
    }

    @Override
    public void archive(Actor.System actor, Id space) {
        become(space, SpaceState.ARCHIVED);
    }

    @Override
    public void rename(Actor.System actor, Id space, String title, String description) {
        transactions.in(() -> {
            SpaceEntity row = required(space);
            row.describe(title, description);
            outbox.publish(new SpaceChanged(space, row.state()));
        });
    }

    @Override
    public void join(Actor.System actor, Id space, Id account, String role) {
        transactions.in(() -> {
            required(space);
            if (rows.member(space, account).isEmpty()) {
                joined(space, account, role);
            }
        });
    }

    @Override
    public List<Id> members(Id space, String role) {
        return transactions.reading(() -> rows.accounts(space, role));
    }

    @Override
    public Map<Id, Set<Id>> members(Collection<Id> spaces, Collection<String> roles) {
        return transactions.reading(() -> rows.accounts(spaces, roles));
    }

    @Override
    public void give(Actor.System actor, Id space, Id account, String role) {
        transactions.in(() -> rows.member(space, account)
                .filter(member -> !member.role().equals(role))
                .ifPresent(member -> {
                    member.take(role);
                    outbox.publish(new MemberChanged(space, account, role, null));
                }));
    }

    @Override
    public void leave(Actor.System actor, Id space, Id account) {
        transactions.in(() -> rows.member(space, account).ifPresent(member -> {
            rows.remove(member);
            outbox.publish(new MemberLeft(space, account, null));
        }));
    }

    @Override
    public int memberships(String kind, Id account, List<String> roles) {
        return transactions.reading(() -> rows.memberships(kind, account, roles));
    }

    private Id opened(Opening opening) {
        SpaceEntity row = new SpaceEntity(ids.next(), opening.kind(), opening.subject(), clock.instant());
        row.describe(opening.title(), opening.description() == null ? "" : opening.description());
        rows.add(row);
        outbox.publish(new SpaceOpened(row.id(), opening.kind(), opening.subject()));
        opening.founders().forEach(founder -> joined(row.id(), founder, opening.founderRole()));
        return row.id();
    }

    private void joined(Id space, Id account, String role) {
        rows.add(new MemberEntity(ids.next(), space, account, role, clock.instant()));
        outbox.publish(new MemberJoined(space, account, role, null));
    }

    private void become(Id space, SpaceState state) {
        transactions.in(() -> {
            if (required(space).become(state)) {
                outbox.publish(new SpaceChanged(space, state));
            }
        });
    }

    private SpaceEntity required(Id space) {
        return rows.space(space).orElseThrow(Rejected::notFound);
    }
}
