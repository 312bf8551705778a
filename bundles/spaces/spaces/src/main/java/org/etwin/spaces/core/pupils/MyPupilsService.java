package org.etwin.spaces.core.pupils;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.ClassSize;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.spaces.Access;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.core.Audited;
import org.etwin.spaces.core.Door;
import org.etwin.spaces.core.Kinds;
import org.etwin.spaces.core.Membership;
import org.etwin.spaces.core.SpaceRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = MyPupils.class)
public final class MyPupilsService implements MyPupils {
    private final Transactions transactions;
    private final Door door;
    private final Kinds kinds;
    private final SpaceRows spaces;
    private final PupilRows rows;
    private final Membership membership;
    private final SpacePupils spacePupils;
    private final OwnPupils own;
    private final Pupils pupils;
    private final AccountEndings endings;
    private final ForgettingPupils forgetting;
    private final Audited audited;
    private final Clock clock;

    @Activate
    public MyPupilsService(
            @Reference Transactions transactions,
            @Reference Door door,
            @Reference Kinds kinds,
            @Reference SpaceRows spaces,
            @Reference PupilRows rows,
            @Reference Membership membership,
            @Reference SpacePupils spacePupils,
            @Reference OwnPupils own,
            @Reference Pupils pupils,
            @Reference AccountEndings endings,
            @Reference ForgettingPupils forgetting,
            @Reference Audited audited,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.door = door;
        this.kinds = kinds;
        this.spaces = spaces;
        this.rows = rows;
        this.membership = membership;
        this.spacePupils = spacePupils;
        this.own = own;
        this.pupils = pupils;
        this.endings = endings;
        this.forgetting = forgetting;
        this.audited = audited;
        this.clock = clock;
    }

    @Override
    public Preview preview(Actor actor, Id space, String pasted, boolean firstNames) {
        Access access = door.access(actor, space);
        access.require(Right.CREATE_PUPILS);
        List<PastedNames.Row> read = PastedNames.read(pasted);
        return new Previewing(pupils.most(actor), namesIn(access)).of(firstNames ? PastedNames.firstNames(read) : read);
    }

    @Override
    public List<Slip> enrol(Actor actor, Id space, Id school, List<NewPupil> wanted, String once) {
        return spacePupils.create(door.access(actor, space), school, wanted, once);
    }

    @Override
    public Page<MyPupil> list(Actor actor, String className, PageRequest page) {
        Id teacher = OwnPupils.teacher(actor);
        return transactions.reading(() -> {
            Page<PupilAccount> mine = pupils.mine(actor, className, page);
            Set<Id> ids = mine.items().stream().map(PupilAccount::id).collect(Collectors.toSet());
            Map<Id, List<InSpace>> in = rows.spaces(ids);
            Map<Id, PupilEntity> times = rows.pupils(ids);
            Map<Id, HandOverEntity> handed = rows.handed(ids);
            CountingConsents consents = new CountingConsents(rows.consents(ids));
            return new Page<>(
                    mine.items().stream()
                            .map(pupil -> new MyPupil(
                                    pupil,
                                    in.getOrDefault(pupil.id(), List.of()),
                                    consents.missing(pupil.id()),
                                    consents.refused(pupil.id()),
                                    erased(times.get(pupil.id())),
                                    handedBy(teacher, handed.get(pupil.id()))))
                            .toList(),
                    mine.next(),
                    mine.total());
        });
    }

    @Override
    public List<ClassSize> classes(Actor actor) {
        OwnPupils.teacher(actor);
        return pupils.classes(actor);
    }

    @Override
    public int bring(Actor actor, Id space, Collection<Id> wanted, Collection<Id> leave) {
        Access access = door.access(actor, space);
        access.require(Right.CREATE_PUPILS);
        List<Id> theirs = ids(own.changing(actor, wanted));
        if (leave.size() > 20) {
            throw new Rejected(Rejection.invalid("leave", "spaces.rejected.pupils-chosen"));
        }
        return transactions.in(() -> {
            int came = spacePupils.join(access, theirs);
            new HashSet<>(leave).stream().filter(old -> !old.equals(space)).forEach(old -> out(actor, old, theirs));
            return came;
        });
    }

    @Override
    public void takeOut(Actor actor, Id space, Collection<Id> wanted) {
        List<Id> theirs = ids(own.changing(actor, wanted));
        transactions.in(() -> {
            if (rows.state(space).isEmpty() || spaces.members(space, theirs).isEmpty()) {
                throw Rejected.notFound();
            }
            out(actor, space, theirs);
        });
    }

    @Override
    public void keep(Actor actor, Collection<Id> wanted) {
        List<Id> theirs = ids(own.changing(actor, wanted));
        transactions.in(() -> {
            rows.pupils(theirs).values().forEach(pupil -> pupil.keep(clock.millis()));
            audited.record(actor, "spaces.pupils-kept", null, Map.of("count", String.valueOf(theirs.size())));
        });
    }

    @Override
    public void erase(Actor actor, Collection<Id> wanted) {
        List<Id> theirs = ids(own.changing(actor, wanted));
        transactions.in(() -> theirs.forEach(pupil -> endings.erase(actor, pupil)));
    }

    /** Only pupils of the actor's own come here; that is all it takes, so that nobody is left behind in a space. */
    private void out(Actor actor, Id space, List<Id> theirs) {
        SpaceState state = rows.state(space).orElseThrow(Rejected::notFound);
        if (state == SpaceState.ARCHIVED) {
            throw new Rejected(Rejection.conflict("spaces.rejected.archived"));
        }
        var members = spaces.members(space, theirs);
        members.forEach(member -> membership.end(space, member, actor));
        if (!members.isEmpty()) {
            audited.record(actor, "spaces.pupils-taken-out", space, Map.of("count", String.valueOf(members.size())));
        }
    }

    /** The actor's own and everybody else's: two of the same name confuse the whole space. */
    private Set<String> namesIn(Access access) {
        return transactions.reading(() -> pupils
                .find(kinds.kind(access.kind()).roles().stream()
                        .filter(role -> role.pupil())
                        .flatMap(role -> spaces.accounts(access.space(), role.key()).stream())
                        .toList())
                .values()
                .stream()
                .map(pupil -> PastedNames.nameKey(pupil.name(), pupil.className()))
                .collect(Collectors.toSet()));
    }

    private Instant erased(PupilEntity pupil) {
        return pupil == null || pupil.idleSince() == null ? null : forgetting.erased(pupil);
    }

    private static Id handedBy(Id teacher, HandOverEntity handed) {
        return handed == null || !handed.from().equals(teacher) ? null : handed.to();
    }

    private static List<Id> ids(List<PupilAccount> theirs) {
        return theirs.stream()
                .map(PupilAccount::id)
                .sorted(Comparator.comparing(Id::value))
                .toList();
    }
}
