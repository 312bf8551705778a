package org.etwin.spaces.core;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.audit.Audit;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.InvitationAction;
import org.etwin.spaces.InvitationAnswered;
import org.etwin.spaces.InvitationEnded;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.Right;
import org.etwin.spaces.core.InvitationEntity.State;
import org.etwin.spaces.core.InvitationRows.Held;
import org.etwin.spaces.spi.SpaceKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Invitations.class)
public final class InvitationsService implements Invitations {
    private final Transactions transactions;
    private final InvitationRows rows;
    private final SpaceRows spaces;
    private final HoldingInvitations holding;
    private final Inviting inviting;
    private final Door door;
    private final Kinds kinds;
    private final Membership membership;
    private final Accounts accounts;
    private final Audited audited;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public InvitationsService(
            @Reference Transactions transactions,
            @Reference InvitationRows rows,
            @Reference SpaceRows spaces,
            @Reference HoldingInvitations holding,
            @Reference Inviting inviting,
            @Reference Door door,
            @Reference Kinds kinds,
            @Reference Membership membership,
            @Reference Accounts accounts,
            @Reference Audited audited,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.spaces = spaces;
        this.holding = holding;
        this.inviting = inviting;
        this.door = door;
        this.kinds = kinds;
        this.membership = membership;
        this.accounts = accounts;
        this.audited = audited;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Id invite(Actor actor, Id space, String email, String role, String word) {
        return inviting.invite(door.access(actor, space), email, role, word);
    }

    @Override
    public void remind(Actor actor, Id space, Id invitation) {
        transactions.in(() -> {
            Access access = door.access(actor, space);
            inviting.remind(access, lookedAfter(access, invitation));
        });
    }

    @Override
    public void withdraw(Actor actor, Id space, Id invitation) {
        transactions.in(() -> {
            Access access = door.access(actor, space);
            InvitationEntity row = lookedAfter(access, invitation).row();
            row.end(State.WITHDRAWN);
            audited.record(access, "spaces.invitation-withdrawn", Map.of("role", row.role()));
            outbox.publish(new InvitationEnded(space, invitation, row.account()));
        });
    }

    @Override
    public Page<Seen<Invitation>> of(Actor actor, Id space, PageRequest page) {
        return transactions.reading(() -> {
            Access access = door.access(actor, space);
            access.require(Right.INVITE_ADULTS);
            return shown(holding.of(space, page), page, held -> actionsOf(access, held), true);
        });
    }

    @Override
    public Page<Seen<Invitation>> mine(Actor actor, PageRequest page) {
        Id account = Door.signedIn(actor);
        Set<InvitationAction> answers = actor.isSuspended()
                ? Set.of(InvitationAction.DECLINE)
                : EnumSet.of(InvitationAction.ACCEPT, InvitationAction.DECLINE);
        return transactions.reading(() -> shown(holding.to(account, page), page, held -> answers, false));
    }

    @Override
    public Id accept(Actor actor, Id invitation) {
        Id account = Door.signedIn(actor);
        if (actor.isSuspended()) {
            throw new Rejected(Rejection.forbidden("spaces.rejected.suspended"));
        }
        try {
            return transactions.in(() -> accepted(actor, account, invitation));
        } catch (RuntimeException e) {
            if (Duplicates.causedBy(e)) {
                return transactions.in(() -> accepted(actor, account, invitation));
            }
            throw e;
        }
    }

    private Id accepted(Actor actor, Id account, Id invitation) {
        InvitationEntity row = to(account, invitation);
        Id space = row.space();
        if (row.state() == State.ACCEPTED) {
            return space;
        }
        Held held = holding.find(invitation).orElseThrow(InvitationsService::over);
        row.end(State.ACCEPTED);
        if (spaces.member(space, account).isEmpty()) {
            SpaceKind kind = kinds.kind(held.kind());
            Rejected.ifAny(kind.refusals(
                    new SpaceKind.Candidate(space, held.subject(), account, null, row.role(), row.inviter())));
            membership.join(space, account, row.role(), actor);
            audited.record(
                    actor,
                    space,
                    "spaces.member-joined",
                    Map.of(
                            Audit.ACCOUNT,
                            account.toString(),
                            "role",
                            row.role(),
                            "by",
                            row.inviter().toString()));
        }
        outbox.publish(new InvitationAnswered(space, invitation, account, row.inviter(), true));
        return space;
    }

    @Override
    public void decline(Actor actor, Id invitation) {
        Id account = Door.signedIn(actor);
        transactions.in(() -> {
            InvitationEntity row = to(account, invitation);
            if (row.state() == State.OPEN) {
                row.end(State.DECLINED);
                outbox.publish(new InvitationAnswered(row.space(), invitation, account, row.inviter(), false));
            } else if (row.state() != State.DECLINED) {
                throw over();
            }
        });
    }

    private InvitationEntity to(Id account, Id invitation) {
        return rows.find(invitation)
                .filter(row -> account.equals(row.account()))
                .orElseThrow(InvitationsService::over);
    }

    /** One that holds and that this member may withdraw or repeat. */
    private Held lookedAfter(Access access, Id invitation) {
        access.require(Right.INVITE_ADULTS);
        Held held = holding.find(invitation)
                .filter(found -> found.row().space().equals(access.space()))
                .orElseThrow(InvitationsService::over);
        if (!mayLookAfter(access, held)) {
            throw Rejected.forbidden();
        }
        return held;
    }

    private static boolean mayLookAfter(Access access, Held held) {
        return access.may(Right.MANAGE_MEMBERS) || access.actor().is(held.row().inviter());
    }

    private Set<InvitationAction> actionsOf(Access access, Held held) {
        if (!mayLookAfter(access, held)) {
            return Set.of();
        }
        return inviting.canRemind(held.row(), clock.instant())
                ? EnumSet.of(InvitationAction.WITHDRAW, InvitationAction.REMIND)
                : EnumSet.of(InvitationAction.WITHDRAW);
    }

    private Page<Seen<Invitation>> shown(
            List<Held> found,
            PageRequest page,
            java.util.function.Function<Held, Set<InvitationAction>> allowed,
            boolean toInviters) {
        List<Held> all = found.subList(0, Math.min(found.size(), page.size()));
        List<Held> some = all.stream().filter(holding::holds).toList();
        Map<Id, AccountCard> names = names(some);
        return new Page<>(
                some.stream()
                        .map(held -> new Seen<>(
                                invitation(held, names, toInviters), held.row().version(), allowed.apply(held)))
                        .toList(),
                found.size() > all.size() ? all.get(all.size() - 1).row().id().toString() : null,
                Count.of(some.size()));
    }

    private Map<Id, AccountCard> names(Collection<Held> some) {
        Set<Id> inviters = some.stream().map(held -> held.row().inviter()).collect(Collectors.toSet());
        return inviters.isEmpty() ? Map.of() : accounts.cards(inviters);
    }

    private Invitation invitation(Held held, Map<Id, AccountCard> names, boolean toInviters) {
        InvitationEntity row = held.row();
        AccountCard inviter = names.get(row.inviter());
        return new Invitation(
                row.id(),
                row.space(),
                held.kind(),
                held.title(),
                kinds.role(held.kind(), row.role()),
                toInviters ? row.address() : null,
                row.inviter(),
                inviter == null ? null : inviter.name(),
                row.word(),
                row.made(),
                row.until(),
                row.told().equals(row.made()) ? null : row.told());
    }

    private static Rejected over() {
        return new Rejected(Rejection.of(Rejection.Kind.NOT_FOUND, "spaces.rejected.invitation-over"));
    }
}
