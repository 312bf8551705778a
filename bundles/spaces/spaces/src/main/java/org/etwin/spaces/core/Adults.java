package org.etwin.spaces.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.audit.Audit;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.spaces.Access;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.spi.SpaceKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rules of getting in, of roles and of leaving. */
@Component(service = Adults.class)
public final class Adults {
    private static final Actor SYSTEM = new Actor.System("spaces");

    private final Transactions transactions;
    private final SpaceRows rows;
    private final Kinds kinds;
    private final Membership membership;
    private final Accounts accounts;
    private final Tries tries;
    private final Audited audited;

    @Activate
    public Adults(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference Kinds kinds,
            @Reference Membership membership,
            @Reference Accounts accounts,
            @Reference Tries tries,
            @Reference Audited audited) {
        this.transactions = transactions;
        this.rows = rows;
        this.kinds = kinds;
        this.membership = membership;
        this.accounts = accounts;
        this.tries = tries;
        this.audited = audited;
    }

    static List<SpaceRole> addable(SpaceKind kind) {
        return kind.roles().stream()
                .filter(role -> kind.addableRoles().contains(role.key()))
                .toList();
    }

    Id add(Access access, String email, String role) {
        access.require(Right.INVITE_ADULTS);
        SpaceKind kind = kinds.kind(access.kind());
        Wording wording = new Wording();
        String address = wording.needed("email", email, 254);
        if (role == null || !kind.addableRoles().contains(role)) {
            wording.refuse(Rejection.invalid("role", "spaces.rejected.role-unknown"));
        }
        wording.check();
        Id teacher = Door.signedIn(access.actor());
        tries.need(teacher);
        Optional<Id> person = accounts.findByEmail(SYSTEM, address)
                .filter(found -> found.confirmed() && !found.pupil())
                .map(Account::id);
        try {
            return transactions.in(() -> add(access, kind, person, role));
        } catch (NotAddable refused) {
            tries.failed(teacher);
            throw new Rejected(Rejection.invalid("email", kind.addingKey()));
        } catch (RuntimeException e) {
            throw Duplicates.causedBy(e) ? alreadyIn() : e;
        }
    }

    private Id add(Access access, SpaceKind kind, Optional<Id> found, String role) {
        Id person = found.orElseThrow(NotAddable::new);
        if (rows.member(access.space(), person).isPresent()) {
            throw alreadyIn();
        }
        if (!kind.refusals(candidate(access, person, null, role)).isEmpty()) {
            throw new NotAddable();
        }
        membership.join(access.space(), person, role, access.actor());
        audited.record(access, "spaces.member-added", Map.of(Audit.ACCOUNT, person.toString(), "role", role));
        return person;
    }

    /** Nobody with that address, or nobody for that role: to who asks it is the same. */
    private static final class NotAddable extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotAddable() {
            super("cannot be added", null, false, false);
        }
    }

    private static Rejected alreadyIn() {
        return new Rejected(Rejection.invalid("email", "spaces.rejected.member-already"));
    }

    void changeRole(Access access, Id person, String role) {
        access.require(Right.MANAGE_MEMBERS);
        SpaceKind kind = kinds.kind(access.kind());
        transactions.in(() -> {
            MemberEntity member = rows.member(access.space(), person).orElseThrow(Rejected::notFound);
            SpaceRole before = notFixed(access, member);
            SpaceRole after = kind.roles().stream()
                    .filter(known -> known.key().equals(role) && !known.fixed() && known.pupil() == before.pupil())
                    .findFirst()
                    .orElseThrow(() -> new Rejected(Rejection.invalid("role", "spaces.rejected.role-unknown")));
            if (before.equals(after)) {
                return;
            }
            Rejected.ifAny(kind.refusals(candidate(access, person, before.key(), role)));
            membership.change(access.space(), member, role, access.actor());
            audited.record(
                    access,
                    "spaces.role-changed",
                    Map.of(Audit.ACCOUNT, person.toString(), "from", before.key(), "to", after.key()));
        });
    }

    void remove(Access access, Id person) {
        access.require(Right.MANAGE_MEMBERS);
        transactions.in(() -> {
            MemberEntity member = rows.member(access.space(), person).orElseThrow(Rejected::notFound);
            SpaceRole role = notFixed(access, member);
            membership.end(access.space(), member, access.actor());
            audited.record(
                    access, "spaces.member-removed", Map.of(Audit.ACCOUNT, person.toString(), "role", role.key()));
        });
    }

    void leave(Access access) {
        if (access.actor().isSuspended()) {
            access.requireUnfrozen();
        }
        if (access.state() == SpaceState.ARCHIVED) {
            throw new Rejected(Rejection.conflict("spaces.rejected.archived"));
        }
        Id person = Door.signedIn(access.actor());
        transactions.in(() -> {
            MemberEntity member = rows.member(access.space(), person).orElseThrow(Rejected::notFound);
            if (notFixed(access, member).pupil()) {
                throw Rejected.forbidden();
            }
            membership.end(access.space(), member, access.actor());
        });
    }

    /** Nobody changes a founder's rights or removes a founder, not even another founder. */
    private SpaceRole notFixed(Access access, MemberEntity member) {
        SpaceRole role = kinds.role(access.kind(), member.role());
        if (role.fixed()) {
            throw new Rejected(Rejection.forbidden("spaces.rejected.founder-stays"));
        }
        return role;
    }

    private SpaceKind.Candidate candidate(Access access, Id person, String before, String role) {
        Id subject = rows.space(access.space()).orElseThrow(Rejected::notFound).subject();
        return new SpaceKind.Candidate(access.space(), subject, person, before, role, Door.signedIn(access.actor()));
    }
}
