package org.etwin.spaces.core.hearing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Hearing;
import org.etwin.spaces.SpaceHearing;
import org.etwin.spaces.core.Door;
import org.etwin.spaces.core.Kinds;
import org.etwin.spaces.spi.WhoHears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What members chose, and what holds for those who did not. */
@Component(
        service = {SpaceHearing.class, WhoHears.class},
        configurationPid = "org.etwin.spaces")
public final class ChosenHearing implements SpaceHearing, WhoHears {
    private final Transactions transactions;
    private final HearingRows rows;
    private final Door door;
    private final Kinds kinds;
    private final Ids ids;
    private final int loud;

    @Activate
    public ChosenHearing(
            @Reference Transactions transactions,
            @Reference HearingRows rows,
            @Reference Door door,
            @Reference Kinds kinds,
            @Reference Ids ids,
            HearingSettings settings) {
        this(transactions, rows, door, kinds, ids, settings.loud_members());
    }

    public ChosenHearing(Transactions transactions, HearingRows rows, Door door, Kinds kinds, Ids ids, int loud) {
        this.transactions = transactions;
        this.rows = rows;
        this.door = door;
        this.kinds = kinds;
        this.ids = ids;
        this.loud = loud;
    }

    @Override
    public Chosen of(Actor actor, Id space) {
        member(actor, space);
        return of(actor, List.of(space)).get(space);
    }

    @Override
    public Map<Id, Chosen> of(Actor actor, Collection<Id> spaces) {
        if (!(actor instanceof Actor.Person) || spaces.isEmpty()) {
            return Map.of();
        }
        Id me = Door.signedIn(actor);
        return transactions.reading(() -> {
            Map<Id, HearingRows.Size> sizes = rows.sizes(me, spaces);
            Map<Id, Hearing> chosen = rows.chosen(me);
            Map<Id, Chosen> all = new LinkedHashMap<>();
            spaces.stream()
                    .filter(sizes::containsKey)
                    .forEach(each -> all.put(each, new Chosen(chosen.get(each), isBig(sizes.get(each)))));
            return all;
        });
    }

    @Override
    public void choose(Actor actor, Id space, Hearing hearing) {
        Id me = member(actor, space);
        transactions.in(() -> {
            Optional<HearingEntity> before = rows.of(space, me);
            if (hearing == null) {
                before.ifPresent(rows::remove);
            } else {
                before.ifPresentOrElse(
                        row -> row.is(hearing), () -> rows.add(new HearingEntity(ids.next(), space, me, hearing)));
            }
        });
    }

    @Override
    public Map<Id, Boolean> of(Id space, Collection<Id> accounts, What what) {
        return accounts.isEmpty() ? Map.of() : transactions.reading(() -> heard(space, List.copyOf(accounts), what));
    }

    private Map<Id, Boolean> heard(Id space, List<Id> accounts, What what) {
        Map<Id, Boolean> told = new LinkedHashMap<>();
        Optional<HearingRows.Size> size =
                rows.size(space).filter(each -> kinds.keys().contains(each.kind()));
        if (size.isEmpty()) {
            return told;
        }
        boolean usually = what == What.PERSONAL || !isBig(size.get());
        Map<Id, String> roles = rows.roles(space, accounts);
        Map<Id, Hearing> chosen = rows.chosen(space, accounts);
        accounts.stream()
                .filter(roles::containsKey)
                .filter(each -> !kinds.role(size.get().kind(), roles.get(each)).pupil())
                .filter(each -> wants(chosen.get(each), what))
                .forEach(each -> told.put(each, chosen.get(each) != null || usually));
        return told;
    }

    private static boolean wants(Hearing chosen, What what) {
        return chosen == null || chosen == Hearing.EVERYTHING || chosen == Hearing.PERSONAL && what == What.PERSONAL;
    }

    private boolean isBig(HearingRows.Size size) {
        return size.members() > loud;
    }

    private Id member(Actor actor, Id space) {
        door.access(actor, space);
        if (!(actor instanceof Actor.Person)) {
            throw Rejected.forbidden();
        }
        return Door.signedIn(actor);
    }
}
