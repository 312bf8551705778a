package org.etwin.spaces.core;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.Access;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces.SpaceQuery;
import org.etwin.spaces.spi.LastVisits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The spaces somebody is in: found by state and words, and how much is new in them. */
@Component(service = MySpaces.class)
public final class MySpaces {
    private static final int MOST = 500;

    private final Transactions transactions;
    private final SpaceRows rows;
    private final Door door;
    private final Kinds kinds;
    private final Sections sections;
    private volatile LastVisits visits;

    @Activate
    public MySpaces(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference Door door,
            @Reference Kinds kinds,
            @Reference Sections sections) {
        this.transactions = transactions;
        this.rows = rows;
        this.door = door;
        this.kinds = kinds;
        this.sections = sections;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void set(LastVisits some) {
        visits = some;
    }

    public void unset(LastVisits some) {
        if (visits == some) {
            visits = null;
        }
    }

    /** The newest first. */
    Page<Space> page(Id account, SpaceQuery query, PageRequest page) {
        Collection<String> installed = kinds.keys();
        if (installed.isEmpty()) {
            return Page.empty();
        }
        Set<SpaceState> states = query.states().isEmpty() ? EnumSet.allOf(SpaceState.class) : query.states();
        NameWords words = new NameWords(query.words());
        return transactions.reading(() -> {
            int most = words.none() ? page.size() + 1 : MOST;
            Map<Id, String> roles = rows.rolesOfMember(account, installed, states, page.after(), most);
            List<SpaceEntity> found = rows.spaces(roles.keySet()).stream()
                    .filter(row -> words.fit(row.title()))
                    .toList();
            List<SpaceEntity> shown = found.subList(0, Math.min(found.size(), page.size()));
            shown.forEach(row -> Door.known(
                    transactions,
                    account,
                    row.id(),
                    new SpaceRows.Entry(row.kind(), row.state(), roles.get(row.id()))));
            Map<Id, Integer> members =
                    members(shown.stream().map(SpaceEntity::id).toList());
            return new Page<>(
                    shown.stream()
                            .map(row -> listed(row, roles.get(row.id()), members))
                            .toList(),
                    found.size() > shown.size()
                            ? shown.get(shown.size() - 1).id().toString()
                            : null,
                    words.none() && (page.after() != null || roles.size() > page.size())
                            ? rows.countOfMember(account, installed, states)
                            : Count.of(found.size()));
        });
    }

    /** Without visits nobody knows what is new. */
    Map<Id, Integer> news(Actor actor, Collection<Id> spaces) {
        LastVisits known = visits;
        if (known == null || spaces.isEmpty()) {
            return Map.of();
        }
        return transactions.reading(() -> {
            Map<Id, Instant> last = known.of(Door.signedIn(actor), spaces);
            Map<Access, Instant> since = new HashMap<>();
            door.accesses(actor, last.keySet()).forEach(access -> since.put(access, last.get(access.space())));
            return sections.news(since, kinds::kind);
        });
    }

    private Space listed(SpaceEntity row, String role, Map<Id, Integer> members) {
        return row.toSpace(
                kinds.kind(row.kind()),
                kinds.role(row.kind(), role),
                members.getOrDefault(row.id(), 0),
                List.of(),
                List.of());
    }

    private Map<Id, Integer> members(List<Id> spaces) {
        return rows.people(spaces).stream()
                .collect(Collectors.toMap(
                        row -> new Id((Long) row[0]), row -> ((Number) row[2]).intValue(), Integer::sum));
    }
}
