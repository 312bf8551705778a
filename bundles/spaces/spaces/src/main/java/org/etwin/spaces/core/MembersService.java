package org.etwin.spaces.core;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Access;
import org.etwin.spaces.Author;
import org.etwin.spaces.MemberAction;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceMember;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.core.pupils.SpacePupils;
import org.etwin.spaces.spi.SpaceKind;
import org.etwin.spaces.spi.SpaceKind.HandingOver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = SpaceMembers.class)
public final class MembersService implements SpaceMembers {
    private static final int MOST_NAMES = 50;

    private final Transactions transactions;
    private final SpaceRows rows;
    private final Door door;
    private final Kinds kinds;
    private final People people;
    private final MembersFound found;
    private final Adults adults;
    private final SpacePupils pupils;

    @Activate
    public MembersService(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference Door door,
            @Reference Kinds kinds,
            @Reference People people,
            @Reference MembersFound found,
            @Reference Adults adults,
            @Reference SpacePupils pupils) {
        this.transactions = transactions;
        this.rows = rows;
        this.door = door;
        this.kinds = kinds;
        this.people = people;
        this.found = found;
        this.adults = adults;
        this.pupils = pupils;
    }

    @Override
    public Page<Seen<SpaceMember>> list(Actor actor, Id space, String role, PageRequest page) {
        return search(actor, space, new MemberQuery(null, role), page);
    }

    @Override
    public Page<Seen<SpaceMember>> search(Actor actor, Id space, MemberQuery query, PageRequest page) {
        return transactions.reading(() -> {
            Access access = door.access(actor, space);
            List<String> roles = query.role() == null ? keys(kinds.kind(access.kind())) : List.of(query.role());
            Page<MembersFound.Found> members = found.page(space, roles, new NameWords(query.words()), page);
            Set<Id> takers = takers(access, members.items());
            return members.map(each -> seen(access, each, takers));
        });
    }

    @Override
    public List<SpaceMember> named(Actor actor, Id space, String words, int most) {
        return transactions.reading(() -> {
            Access access = door.access(actor, space);
            return found
                    .byName(
                            space,
                            keys(kinds.kind(access.kind())),
                            new NameWords(words),
                            Math.max(1, Math.min(most, MOST_NAMES)))
                    .stream()
                    .map(each -> seen(access, each, Set.of()).value())
                    .toList();
        });
    }

    @Override
    public List<Seers> seers(Actor actor, Id space, int names) {
        return transactions.reading(() -> {
            SpaceKind kind = kinds.kind(door.access(actor, space).kind());
            Map<String, Integer> counts = PeopleCount.byRole(transactions, rows, space);
            return found.seers(space, kind, counts, Math.max(0, Math.min(names, MOST_NAMES)));
        });
    }

    @Override
    public Map<Id, Author> authors(Access access, Collection<Id> accounts) {
        Set<Id> wanted = new HashSet<>(accounts);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return transactions.reading(() -> {
            Map<Id, String> roles = new HashMap<>();
            rows.members(access.space(), wanted).forEach(row -> roles.put(row.account(), row.role()));
            Map<Id, People.Known> known = people.known(wanted);
            Map<Id, Author> authors = new HashMap<>();
            for (Id account : wanted) {
                People.Known person = known.getOrDefault(account, People.Known.NOBODY);
                String role = roles.getOrDefault(account, roleOfGone(access, known.get(account)));
                authors.put(
                        account,
                        new Author(
                                account,
                                person.name(),
                                role == null ? null : kinds.role(access.kind(), role),
                                person.school()));
            }
            return authors;
        });
    }

    /** Of adults an account without a name is known when they are gone: who is not known at all was a pupil. */
    private String roleOfGone(Access access, People.Known known) {
        return known == null ? kinds.kind(access.kind()).pupilRole() : null;
    }

    @Override
    public List<SpaceRole> addable(Actor actor, Id space) {
        Access access = door.access(actor, space);
        return access.may(Right.INVITE_ADULTS) ? Adults.addable(kinds.kind(access.kind())) : List.of();
    }

    @Override
    public void changeRole(Actor actor, Id space, Id member, String role) {
        adults.changeRole(door.access(actor, space), member, role);
    }

    @Override
    public void remove(Actor actor, Id space, Id member) {
        adults.remove(door.access(actor, space), member);
    }

    @Override
    public void leave(Actor actor, Id space) {
        adults.leave(door.access(actor, space));
    }

    @Override
    public List<Slip> createPupils(Actor actor, Id space, Id school, List<String> names) {
        return pupils.create(
                door.access(actor, space),
                school,
                names.stream().map(NewPupil::of).toList(),
                null);
    }

    @Override
    public Slip resetPassword(Actor actor, Id space, Id pupil) {
        return pupils.resetPassword(door.access(actor, space), pupil);
    }

    private Seen<SpaceMember> seen(Access access, MembersFound.Found found, Set<Id> takers) {
        MemberEntity row = found.row();
        People.Known known = found.known();
        SpaceRole role = kinds.role(access.kind(), row.role());
        boolean mine = known.owner() != null && access.actor().is(known.owner());
        SpaceMember member = new SpaceMember(
                row.account(),
                known.name(),
                role,
                mine ? known.userName() : null,
                known.school(),
                known.country(),
                row.joined());
        Set<MemberAction> allowed = allowed(access, row, role, mine);
        if (takers.contains(row.account())) {
            allowed.add(MemberAction.HAND_OVER);
        }
        return new Seen<>(member, row.version(), allowed);
    }

    private Set<MemberAction> allowed(Access access, MemberEntity row, SpaceRole role, boolean mine) {
        Set<MemberAction> allowed = EnumSet.noneOf(MemberAction.class);
        boolean oneself = access.actor().is(row.account());
        if (!role.fixed() && !oneself && access.may(Right.MANAGE_MEMBERS)) {
            allowed.add(MemberAction.CHANGE_ROLE);
            allowed.add(MemberAction.REMOVE);
        }
        boolean leaving = !role.fixed() && !role.pupil() && !access.actor().isSuspended();
        if (oneself && leaving && access.state() != SpaceState.ARCHIVED) {
            allowed.add(MemberAction.LEAVE);
        }
        if (mine && SpacePupils.mayReset(access)) {
            allowed.add(MemberAction.RESET_PASSWORD);
        }
        return allowed;
    }

    /** Who can take over the role that this actor has; nobody unless it can be given away now. */
    private Set<Id> takers(Access access, List<MembersFound.Found> members) {
        Optional<HandingOver> way = access.frozen() || access.state() != SpaceState.OPEN
                ? Optional.empty()
                : HandingOverRoles.way(kinds.kind(access.kind()), access.role());
        Set<Id> inRole = way.stream()
                .flatMap(each -> members.stream().map(MembersFound.Found::row).filter(row -> each.to()
                        .contains(row.role())))
                .map(MemberEntity::account)
                .collect(Collectors.toSet());
        return inRole.isEmpty()
                ? Set.of()
                : kinds.kind(access.kind())
                        .canTakeOver(
                                access.space(),
                                rows.space(access.space()).orElseThrow().subject(),
                                access.role(),
                                Door.signedIn(access.actor()),
                                inRole);
    }

    private static List<String> keys(SpaceKind kind) {
        return kind.roles().stream().map(SpaceRole::key).toList();
    }
}
