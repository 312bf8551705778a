package org.etwin.spaces.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.etwin.identity.Pupils;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.MemberJoined;
import org.etwin.spaces.MemberLeft;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.spi.SpaceKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Memberships end with a person; two accounts of one person are one member, in the better of both roles. */
@Component
public final class FollowingAccounts implements AccountLifecycle {
    private static final Actor.System SYSTEM = new Actor.System("spaces");

    private final SpaceRows rows;
    private final Kinds kinds;
    private final Membership membership;
    private final Pupils pupils;
    private final Outbox outbox;

    @Activate
    public FollowingAccounts(
            @Reference SpaceRows rows,
            @Reference Kinds kinds,
            @Reference Membership membership,
            @Reference Pupils pupils,
            @Reference Outbox outbox) {
        this.rows = rows;
        this.kinds = kinds;
        this.membership = membership;
        this.pupils = pupils;
        this.outbox = outbox;
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        for (MemberEntity member : rows.membershipsOf(account)) {
            Id space = new Id(member.space());
            handOverPupils(space, account);
            membership.end(space, member, SYSTEM);
        }
    }

    /** Somebody of the space must be able to give its pupils new passwords. */
    private void handOverPupils(Id space, Id teacher) {
        Optional<SpaceKind> kind = rows.space(space)
                .map(SpaceEntity::kind)
                .filter(kinds.keys()::contains)
                .map(kinds::kind);
        if (kind.isEmpty() || kind.get().pupilRole() == null) {
            return;
        }
        Collection<Id> theirs = inRoles(space, kind.get(), true).stream().toList();
        adultFor(space, kind.get(), teacher).ifPresent(next -> pupils.handOver(SYSTEM, teacher, next, theirs));
    }

    private Optional<Id> adultFor(Id space, SpaceKind kind, Id without) {
        return kind.roles().stream()
                .filter(role ->
                        kind.rights().extent(Right.CREATE_PUPILS, role.key()).some())
                .flatMap(role -> rows.accounts(space, role.key()).stream())
                .filter(account -> !account.equals(without))
                .findFirst();
    }

    private List<Id> inRoles(Id space, SpaceKind kind, boolean pupil) {
        return kind.roles().stream()
                .filter(role -> role.pupil() == pupil)
                .flatMap(role -> rows.accounts(space, role.key()).stream())
                .toList();
    }

    @Override
    public void merged(Id gone, Id kept) {
        for (MemberEntity old : rows.membershipsOf(gone)) {
            Id space = new Id(old.space());
            Optional<MemberEntity> same = rows.member(space, kept);
            if (same.isEmpty()) {
                old.become(kept);
                outbox.publish(new MemberLeft(space, gone, null));
                outbox.publish(new MemberJoined(space, kept, old.role(), null));
            } else {
                if (isBetter(space, old.role(), same.get().role())) {
                    membership.change(space, same.get(), old.role(), SYSTEM);
                }
                membership.end(space, old, SYSTEM);
            }
        }
        pupils.handOver(SYSTEM, gone, kept, null);
    }

    /** A kind lists its roles from the one who may most. While the kind is away the role of the account that stays holds. */
    private boolean isBetter(Id space, String one, String other) {
        return rows.space(space)
                .map(SpaceEntity::kind)
                .filter(kinds.keys()::contains)
                .map(kind ->
                        kinds.kind(kind).roles().stream().map(SpaceRole::key).toList())
                .filter(roles -> roles.contains(one))
                .map(roles -> !roles.contains(other) || roles.indexOf(one) < roles.indexOf(other))
                .orElse(false);
    }
}
