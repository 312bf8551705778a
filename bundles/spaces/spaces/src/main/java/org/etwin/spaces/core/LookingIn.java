package org.etwin.spaces.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.audit.Audit;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.SpaceInspected;
import org.etwin.spaces.SpaceInspections;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link SpaceInspections}: nobody looks in without a trace. */
@Component(configurationPid = "org.etwin.spaces")
public final class LookingIn implements SpaceInspections {
    private record Looking(Actor actor, Id space) {}

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;
    private static final int MOST = 100;
    private static final int MOST_REACHABLE = 50;

    private final Transactions transactions;
    private final Door door;
    private final Inspectors inspectors;
    private final InspectionRows inspections;
    private final SpaceRows rows;
    private final Accounts accounts;
    private final Audit audit;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Duration open;

    @Activate
    public LookingIn(
            @Reference Transactions transactions,
            @Reference Door door,
            @Reference Inspectors inspectors,
            @Reference InspectionRows inspections,
            @Reference SpaceRows rows,
            @Reference Accounts accounts,
            @Reference Audit audit,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            SpacesSettings settings) {
        this(
                transactions,
                door,
                inspectors,
                inspections,
                rows,
                accounts,
                audit,
                outbox,
                ids,
                clock,
                Duration.ofMinutes(settings.inspection_minutes()));
    }

    public LookingIn(
            Transactions transactions,
            Door door,
            Inspectors inspectors,
            InspectionRows inspections,
            SpaceRows rows,
            Accounts accounts,
            Audit audit,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Duration open) {
        this.transactions = transactions;
        this.door = door;
        this.inspectors = inspectors;
        this.inspections = inspections;
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.open = open;
    }

    @Override
    public Inspection open(Actor actor, Id space, String reason) {
        Id account = Door.signedIn(actor);
        if (!Inspectors.any(actor)) {
            throw Rejected.notFound();
        }
        String words = checked(reason);
        InspectionEntity opened = transactions.in(() -> {
            SpaceEntity row = rows.space(space)
                    .filter(found -> inspectors.mayLookInto(actor, found))
                    .orElseThrow(Rejected::notFound);
            if (rows.member(space, account).isPresent()) {
                throw new Rejected(Rejection.conflict("spaces.rejected.inspects-own"));
            }
            Instant now = clock.instant();
            InspectionEntity inspection = new InspectionEntity(ids.next(), space, account, words, now, now.plus(open));
            inspections.add(inspection);
            record(actor, row, words);
            outbox.publish(new SpaceInspected(space, inspection.id()));
            return inspection;
        });
        return named(List.of(opened)).get(0);
    }

    /** In the audit of the NSO that looked in; a reason is no name, and the space is the subject. */
    private void record(Actor actor, SpaceEntity space, String reason) {
        Map<String, String> details = new TreeMap<>(Map.of("reason", reason));
        String territory = actor.has(Role.ADMIN) ? null : territory((Actor.Person) actor);
        audit.record(actor, "spaces.inspected", territory, space.id(), details);
    }

    private static String territory(Actor.Person actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.NSO)
                .map(Grant::territory)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static String checked(String reason) {
        Wording wording = new Wording();
        String words = wording.needed("reason", reason, LONGEST);
        if (!words.isEmpty() && words.length() < SHORTEST) {
            wording.refuse(Rejection.invalid("reason", "spaces.rejected.reason-short", SHORTEST));
        }
        wording.check();
        return words;
    }

    @Override
    public List<Inspection> of(Actor actor, Id space) {
        return transactions.lately(
                new Looking(actor, space),
                () -> named(transactions.reading(() -> {
                    Access access = door.access(actor, space);
                    if (!access.role().equals(Inspectors.ROLE.key()) && !inspectors.founds(access)) {
                        throw Rejected.forbidden();
                    }
                    return inspections.of(space, MOST);
                })));
    }

    @Override
    public List<Own> mine(Actor actor) {
        Id account = Door.signedIn(actor);
        return transactions.reading(() -> {
            List<InspectionEntity> open = inspections.openOf(account, clock.instant(), MOST);
            Map<Id, SpaceEntity> spaces = rows
                    .spaces(open.stream().map(InspectionEntity::space).toList())
                    .stream()
                    .collect(Collectors.toMap(SpaceEntity::id, Function.identity()));
            return open.stream()
                    .filter(each -> spaces.containsKey(each.space()))
                    .map(each -> new Own(each.space(), spaces.get(each.space()).title(), each.reason(), each.until()))
                    .toList();
        });
    }

    @Override
    public List<Reachable> reachable(Actor actor, Id account) {
        Door.signedIn(actor);
        if (!Inspectors.any(actor)) {
            throw Rejected.forbidden();
        }
        return transactions.reading(() -> inspectors.reachable(actor, account, MOST_REACHABLE).stream()
                .map(space -> new Reachable(space.id(), space.title(), space.state()))
                .toList());
    }

    private List<Inspection> named(List<InspectionEntity> found) {
        Map<Id, AccountCard> cards =
                accounts.cards(found.stream().map(InspectionEntity::account).toList());
        return found.stream()
                .map(each -> new Inspection(
                        each.id(),
                        each.space(),
                        each.account(),
                        cards.containsKey(each.account())
                                ? cards.get(each.account()).name()
                                : "",
                        each.reason(),
                        each.at(),
                        each.until()))
                .toList();
    }
}
