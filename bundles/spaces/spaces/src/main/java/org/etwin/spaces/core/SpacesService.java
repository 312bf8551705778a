package org.etwin.spaces.core;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.RolesAndRights;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceChanged;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.spi.SpaceKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Spaces.class)
public final class SpacesService implements Spaces {
    private static final int TITLE = 120;
    private static final int DESCRIPTION = 2000;

    private final Transactions transactions;
    private final SpaceRows rows;
    private final Door door;
    private final Kinds kinds;
    private final Sections sections;
    private final MySpaces mySpaces;
    private final Files files;
    private final Outbox outbox;

    @Activate
    public SpacesService(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference Door door,
            @Reference Kinds kinds,
            @Reference Sections sections,
            @Reference MySpaces mySpaces,
            @Reference Files files,
            @Reference Outbox outbox) {
        this.transactions = transactions;
        this.rows = rows;
        this.door = door;
        this.kinds = kinds;
        this.sections = sections;
        this.mySpaces = mySpaces;
        this.files = files;
        this.outbox = outbox;
    }

    @Override
    public Page<Space> mine(Actor actor, PageRequest page) {
        return mine(actor, SpaceQuery.ALL, page);
    }

    @Override
    public Page<Space> mine(Actor actor, SpaceQuery query, PageRequest page) {
        return mySpaces.page(Door.signedIn(actor), query, page);
    }

    @Override
    public Map<Id, Integer> news(Actor actor, Collection<Id> spaces) {
        return mySpaces.news(actor, spaces);
    }

    @Override
    public List<Space.SectionTab> news(Actor actor, Id space, Instant since) {
        return transactions.reading(() -> {
            Access access = door.access(actor, space);
            return sections.news(kinds.kind(access.kind()), access, since);
        });
    }

    private record Finding(Actor actor, Id space) {}

    @Override
    public Seen<Space> find(Actor actor, Id space) {
        return transactions.lately(new Finding(actor, space), () -> read(actor, space));
    }

    private Seen<Space> read(Actor actor, Id space) {
        return transactions.reading(() -> {
            Access access = door.access(actor, space);
            SpaceEntity row = rows.space(space).orElseThrow(Rejected::notFound);
            SpaceKind kind = kinds.kind(access.kind());
            List<Space.RoleCount> people = people(kind, space);
            int members = people.stream().mapToInt(Space.RoleCount::count).sum();
            SpaceRole role = kinds.role(access.kind(), access.role());
            return new Seen<>(
                    row.toSpace(kind, role, members, people, sections.tabs(kind, access)),
                    row.version(),
                    access.held());
        });
    }

    @Override
    public Access access(Actor actor, Id space) {
        return door.access(actor, space);
    }

    @Override
    public Extent extent(Actor actor, Id space, String section, String right) {
        Access access = door.access(actor, space);
        return sections.section(section)
                .map(found -> found.rights().get(right))
                .map(access::writing)
                .orElse(Extent.NO);
    }

    @Override
    public RolesAndRights rights(Actor actor, Id space) {
        SpaceKind kind = kinds.kind(door.access(actor, space).kind());
        return new RolesAndRights(kind.roles(), kind.rights(), kind.invitingKey());
    }

    @Override
    public void describe(Actor actor, Id space, long version, String title, String description) {
        Wording wording = new Wording();
        String newTitle = wording.needed("title", title, TITLE);
        String newDescription = wording.optional("description", description, DESCRIPTION);
        transactions.in(() -> {
            SpaceEntity row = toChange(actor, space, version, wording);
            row.describe(newTitle, newDescription);
            outbox.publish(new SpaceChanged(space, row.state()));
        });
    }

    @Override
    public void picture(Actor actor, Id space, long version, Id file) {
        transactions.in(() -> {
            SpaceEntity row = toChange(actor, space, version, new Wording());
            Id before = row.picture();
            if (file != null && file.equals(before)) {
                return;
            }
            if (file != null) {
                StoredFile stored = files.find(Set.of(file)).get(file);
                if (stored == null || !stored.use().equals(PictureUse.NAME)) {
                    throw Rejected.notFound();
                }
                files.keep(actor, file, space);
            }
            if (before != null) {
                files.letGo(before);
            }
            row.look(file);
            outbox.publish(new SpaceChanged(space, row.state()));
        });
    }

    private SpaceEntity toChange(Actor actor, Id space, long version, Wording wording) {
        door.access(actor, space).require(Right.MANAGE_MEMBERS);
        wording.check();
        SpaceEntity row = rows.space(space).orElseThrow(Rejected::notFound);
        if (row.version() != version) {
            throw Rejected.stale();
        }
        return row;
    }

    private List<Space.RoleCount> people(SpaceKind kind, Id space) {
        Map<String, Integer> counts = PeopleCount.byRole(transactions, rows, space);
        return kind.roles().stream()
                .filter(role -> counts.containsKey(role.key()))
                .map(role -> new Space.RoleCount(role, counts.get(role.key())))
                .toList();
    }
}
