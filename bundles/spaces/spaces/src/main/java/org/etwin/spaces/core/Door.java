package org.etwin.spaces.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Access;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.RightsTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one place where it is decided who gets into a space, and with which rights. */
@Component(service = Door.class)
public final class Door {
    private record Place(Id account, Id space) {}

    private final Transactions transactions;
    private final SpaceRows rows;
    private final Kinds kinds;
    private final Inspectors inspectors;

    @Activate
    public Door(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference Kinds kinds,
            @Reference Inspectors inspectors) {
        this.transactions = transactions;
        this.rows = rows;
        this.kinds = kinds;
        this.inspectors = inspectors;
    }

    /** For who is no member the space does not exist, unless a reason was given to look in. */
    public Access access(Actor actor, Id space) {
        Id account = signedIn(actor);
        Optional<SpaceRows.Entry> entry = entry(account, space);
        if (entry.isEmpty() && Inspectors.any(actor)) {
            return lookingIn(actor, space);
        }
        return access(actor, space, entry.filter(this::sees).orElseThrow(Rejected::notFound));
    }

    /** Each part of a page asks for itself. */
    private Optional<SpaceRows.Entry> entry(Id account, Id space) {
        return Optional.ofNullable(entries(account, List.of(space)).get(space));
    }

    private Map<Id, SpaceRows.Entry> entries(Id account, Collection<Id> spaces) {
        Map<Place, SpaceRows.Entry> entries = transactions.lately(
                SpaceRows.Entry.class,
                spaces.stream().map(space -> new Place(account, space)).toList(),
                missing -> transactions.reading(
                        () -> rows
                                .entriesOf(
                                        account,
                                        missing.stream().map(Place::space).toList())
                                .entrySet()
                                .stream()
                                .collect(Collectors.toMap(
                                        found -> new Place(account, found.getKey()), Map.Entry::getValue))));
        return entries.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().space(), Map.Entry::getValue));
    }

    /** Whoever finds spaces with their members has read already what the door asks. */
    static void known(Transactions transactions, Id account, Id space, SpaceRows.Entry entry) {
        Place place = new Place(account, space);
        transactions.lately(SpaceRows.Entry.class, List.of(place), missing -> Map.of(place, entry));
    }

    private Access lookingIn(Actor actor, Id space) {
        return transactions.reading(() -> rows.space(space)
                .filter(found -> inspectors.isOpenTo(actor, found))
                .map(found -> inspectors.access(actor, found))
                .orElseThrow(Rejected::notFound));
    }

    /** Those of the spaces that this actor is in; one query, within a transaction. */
    List<Access> accesses(Actor actor, Collection<Id> spaces) {
        List<Access> accesses = new ArrayList<>();
        entries(signedIn(actor), spaces).forEach((space, entry) -> {
            if (kinds.keys().contains(entry.kind()) && sees(entry)) {
                accesses.add(access(actor, space, entry));
            }
        });
        return accesses;
    }

    private Access access(Actor actor, Id space, SpaceRows.Entry entry) {
        return new Access(
                actor, space, entry.kind(), entry.state(), entry.role(), extents(entry), frozen(actor, entry));
    }

    private boolean sees(SpaceRows.Entry entry) {
        return kinds.kind(entry.kind()).rights().extent(Right.SEE, entry.role()).some();
    }

    /** The account; whoever sits at the console is in no space. */
    public static Id signedIn(Actor actor) {
        if (actor instanceof Actor.Visitor) {
            throw Rejected.unauthenticated();
        }
        return actor.account().orElseThrow(Rejected::notFound);
    }

    private Map<Right, Extent> extents(SpaceRows.Entry entry) {
        RightsTable table = kinds.kind(entry.kind()).rights();
        Map<Right, Extent> extents = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            extents.put(right, table.extent(right, entry.role()));
        }
        return extents;
    }

    private boolean frozen(Actor actor, SpaceRows.Entry entry) {
        return actor.isSuspended() || kinds.kind(entry.kind()).readsOnly(actor, entry.role());
    }
}
