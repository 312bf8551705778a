package org.etwin.spaces.core;

import java.util.List;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.persistence.Transactions;
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

/** Rules of roles and of leaving. */
@Component(service = Adults.class)
public final class Adults {
    private final Transactions transactions;
    private final SpaceRows rows;
    private final Kinds kinds;
    private final Membership membership;
    private final Audited audited;

    @Activate
    public Adults(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference Kinds kinds,
            @Reference Membership membership,
            @Reference Audited audited) {
        this.transactions = transactions;
        this.rows = rows;
        this.kinds = kinds;
        this.membership = membership;
        this.audited = audited;
    }

    static List<SpaceRole> addable(SpaceKind kind) {
        return kind.roles().stream()
                .filter(role -> kind.addableRoles().contains(role.key()))
                .toList();
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
            audited.record(
                    access, "spaces.member-left", Map.of(Audit.ACCOUNT, person.toString(), "role", member.role()));
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
