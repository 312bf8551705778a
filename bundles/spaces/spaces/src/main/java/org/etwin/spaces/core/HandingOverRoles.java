package org.etwin.spaces.core;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.audit.Audit;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.HandOvers;
import org.etwin.spaces.InvitationAction;
import org.etwin.spaces.RoleHandedOver;
import org.etwin.spaces.RoleOfferEnded;
import org.etwin.spaces.RoleOffered;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.spi.SpaceKind;
import org.etwin.spaces.spi.SpaceKind.HandOver;
import org.etwin.spaces.spi.SpaceKind.HandingOver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one way in which a fixed role changes hands: its holder gives it, the other takes it. */
@Component(service = HandOvers.class)
public final class HandingOverRoles implements HandOvers {
    private static final Actor SYSTEM = new Actor.System("spaces");

    private final Transactions transactions;
    private final OfferRows offers;
    private final SpaceRows rows;
    private final Door door;
    private final Kinds kinds;
    private final Membership membership;
    private final InvitationLimits limits;
    private final Accounts accounts;
    private final Actors actors;
    private final Audited audited;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public HandingOverRoles(
            @Reference Transactions transactions,
            @Reference OfferRows offers,
            @Reference SpaceRows rows,
            @Reference Door door,
            @Reference Kinds kinds,
            @Reference Membership membership,
            @Reference InvitationLimits limits,
            @Reference Accounts accounts,
            @Reference Actors actors,
            @Reference Audited audited,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.offers = offers;
        this.rows = rows;
        this.door = door;
        this.kinds = kinds;
        this.membership = membership;
        this.limits = limits;
        this.accounts = accounts;
        this.actors = actors;
        this.audited = audited;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** How that role can be given away, or empty. */
    static Optional<HandingOver> way(SpaceKind kind, String role) {
        return kind.handingOver().stream()
                .filter(way -> way.role().equals(role))
                .findFirst();
    }

    @Override
    public void offer(Actor actor, Id space, Id member) {
        transactions.in(() -> {
            Access access = writing(actor, space);
            Id giver = Door.signedIn(actor);
            HandingOver way = way(kinds.kind(access.kind()), access.role()).orElseThrow(Rejected::forbidden);
            need(access.kind(), way, handOver(space, way.role(), giver, member));
            offers.of(space, giver).stream()
                    .filter(old -> old.from().equals(giver))
                    .forEach(old -> end(old, false));
            OfferEntity offer = new OfferEntity(ids.next(), space, giver, member, way.role(), limits.end());
            offers.add(offer);
            outbox.publish(new RoleOffered(space, offer.id(), giver, member, way.role()));
        });
    }

    @Override
    public List<Seen<Offer>> of(Actor actor, Id space) {
        return transactions.reading(() -> {
            Access access = door.access(actor, space);
            List<OfferEntity> found = offers.of(space, Door.signedIn(actor)).stream()
                    .filter(offer -> holds(access.kind(), offer))
                    .toList();
            if (found.isEmpty()) {
                return List.of();
            }
            Map<Id, AccountCard> names = accounts.cards(found.stream()
                    .flatMap(offer -> Stream.of(offer.from(), offer.to()))
                    .collect(Collectors.toSet()));
            return found.stream().map(offer -> seen(access, offer, names)).toList();
        });
    }

    @Override
    public void accept(Actor actor, Id space, Id offer) {
        transactions.in(() -> {
            Access access = writing(actor, space);
            OfferEntity row = required(access, offer, OfferEntity::to);
            HandingOver way = way(kinds.kind(access.kind()), row.role()).orElseThrow(HandingOverRoles::over);
            HandOver change = handOver(space, row.role(), row.from(), row.to());
            need(access.kind(), way, change);
            membership.change(space, rows.member(space, row.to()).orElseThrow(Rejected::notFound), row.role(), actor);
            membership.change(
                    space, rows.member(space, row.from()).orElseThrow(Rejected::notFound), way.afterwards(), SYSTEM);
            kinds.kind(access.kind()).handedOver(change);
            offers.remove(row);
            audited.record(
                    access,
                    "spaces.role-handed-over",
                    Map.of(Audit.ACCOUNT, row.from().toString(), "to", row.to().toString(), "role", row.role()));
            outbox.publish(new RoleHandedOver(space, row.from(), row.to(), row.role()));
        });
    }

    @Override
    public void decline(Actor actor, Id space, Id offer) {
        transactions.in(() -> end(required(door.access(actor, space), offer, OfferEntity::to), true));
    }

    @Override
    public void withdraw(Actor actor, Id space, Id offer) {
        transactions.in(() -> end(required(door.access(actor, space), offer, OfferEntity::from), false));
    }

    private void end(OfferEntity row, boolean declined) {
        offers.remove(row);
        outbox.publish(new RoleOfferEnded(row.space(), row.id(), row.from(), row.to(), declined));
    }

    private Access writing(Actor actor, Id space) {
        Access access = door.access(actor, space);
        access.requireUnfrozen();
        if (access.state() != SpaceState.OPEN) {
            throw new Rejected(Rejection.conflict(
                    access.state() == SpaceState.ARCHIVED ? "spaces.rejected.archived" : "spaces.rejected.closed"));
        }
        return access;
    }

    /** Only members in the right roles who can write, and whom the kind lets have it. */
    private void need(String kind, HandingOver way, HandOver change) {
        MemberEntity taker = rows.member(change.space(), change.to()).orElseThrow(Rejected::notFound);
        Actor person = actors.actor(change.to());
        if (!way.to().contains(taker.role())
                || person.isSuspended()
                || kinds.kind(kind).readsOnly(person, way.role())) {
            throw new Rejected(Rejection.invalid("member", "spaces.rejected.cannot-take-over"));
        }
        Rejected.ifAny(kinds.kind(kind).handOverRefusals(change));
    }

    private HandOver handOver(Id space, String role, Id from, Id to) {
        return new HandOver(
                space, rows.space(space).orElseThrow(Rejected::notFound).subject(), role, from, to);
    }

    private OfferEntity required(Access access, Id offer, java.util.function.Function<OfferEntity, Id> whose) {
        Id account = Door.signedIn(access.actor());
        return offers.of(access.space(), account).stream()
                .filter(row -> row.id().equals(offer) && whose.apply(row).equals(account))
                .filter(row -> holds(access.kind(), row))
                .findFirst()
                .orElseThrow(HandingOverRoles::over);
    }

    private boolean holds(String kind, OfferEntity offer) {
        return offer.until().isAfter(clock.instant())
                && rows.members(offer.space(), List.of(offer.from(), offer.to())).stream()
                                .filter(member -> member.account().equals(offer.to())
                                        || member.role().equals(offer.role()))
                                .count()
                        == 2
                && way(kinds.kind(kind), offer.role()).isPresent();
    }

    private Seen<Offer> seen(Access access, OfferEntity row, Map<Id, AccountCard> names) {
        String afterwards = way(kinds.kind(access.kind()), row.role())
                .map(HandingOver::afterwards)
                .orElseThrow();
        Offer offer = new Offer(
                row.id(),
                row.space(),
                kinds.role(access.kind(), row.role()),
                kinds.role(access.kind(), afterwards),
                row.from(),
                name(names, row.from()),
                row.to(),
                name(names, row.to()),
                row.until());
        Set<InvitationAction> allowed = access.actor().is(row.from())
                ? EnumSet.of(InvitationAction.WITHDRAW)
                : EnumSet.of(InvitationAction.ACCEPT, InvitationAction.DECLINE);
        if (access.frozen() || access.state() != SpaceState.OPEN) {
            allowed.remove(InvitationAction.ACCEPT);
        }
        return new Seen<>(offer, row.version(), allowed);
    }

    private static String name(Map<Id, AccountCard> names, Id account) {
        return Optional.ofNullable(names.get(account))
                .map(AccountCard::name)
                .filter(Objects::nonNull)
                .orElse(null);
    }

    private static Rejected over() {
        return new Rejected(Rejection.of(Rejection.Kind.NOT_FOUND, "spaces.rejected.offer-over"));
    }
}
