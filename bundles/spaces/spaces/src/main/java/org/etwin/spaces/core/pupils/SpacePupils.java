package org.etwin.spaces.core.pupils;

import java.util.List;
import java.util.Map;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.Slip;
import org.etwin.membership.Members;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.spaces.Access;
import org.etwin.spaces.Right;
import org.etwin.spaces.core.Audited;
import org.etwin.spaces.core.Door;
import org.etwin.spaces.core.Kinds;
import org.etwin.spaces.core.Membership;
import org.etwin.spaces.core.SpaceRows;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pupils' accounts belong to identity; here they are put into spaces. */
@Component(service = SpacePupils.class)
public final class SpacePupils {
    private static final int MOST = 60;
    private static final int NAME = 40;

    private final Transactions transactions;
    private final SpaceRows rows;
    private final Kinds kinds;
    private final Membership membership;
    private final Pupils pupils;
    private final Members members;
    private final Audited audited;

    @Activate
    public SpacePupils(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference Kinds kinds,
            @Reference Membership membership,
            @Reference Pupils pupils,
            @Reference Members members,
            @Reference Audited audited) {
        this.transactions = transactions;
        this.rows = rows;
        this.kinds = kinds;
        this.membership = membership;
        this.pupils = pupils;
        this.members = members;
        this.audited = audited;
    }

    public List<Slip> create(Access access, Id school, List<String> names) {
        access.require(Right.CREATE_PUPILS);
        String role = kinds.kind(access.kind()).pupilRole();
        if (role == null) {
            throw Rejected.forbidden();
        }
        Wording wording = new Wording();
        List<String> clean =
                names.stream().map(name -> wording.needed("names", name, NAME)).toList();
        if (clean.isEmpty() || clean.size() > MOST) {
            wording.refuse(Rejection.invalid("names", "spaces.rejected.pupils-count", MOST));
        }
        wording.check();
        Id theirSchool = schoolOf(Door.signedIn(access.actor()), school);
        return transactions.in(() -> {
            List<Slip> slips = pupils.create(access.actor(), theirSchool, clean);
            slips.forEach(slip -> membership.join(access.space(), slip.pupil(), role, access.actor()));
            audited.record(access, "spaces.pupils-made", Map.of("count", String.valueOf(slips.size())));
            return slips;
        });
    }

    /** The account is the teacher's, whatever became of the space. */
    public static boolean mayReset(Access access) {
        return !access.frozen() && access.reading(Right.CREATE_PUPILS).some();
    }

    public Slip resetPassword(Access access, Id pupil) {
        if (!mayReset(access)) {
            access.requireUnfrozen();
            throw Rejected.forbidden();
        }
        return transactions.in(() -> {
            rows.member(access.space(), pupil)
                    .filter(member -> kinds.role(access.kind(), member.role()).pupil())
                    .orElseThrow(Rejected::notFound);
            return pupils.resetPassword(access.actor(), pupil);
        });
    }

    private Id schoolOf(Id teacher, Id wanted) {
        return members.affiliations(teacher).stream()
                .filter(affiliation -> affiliation.state().counts())
                .map(affiliation -> affiliation.school().id())
                .filter(school -> wanted == null || wanted.equals(school))
                .findFirst()
                .orElseThrow(() -> new Rejected(Rejection.invalid("school", "spaces.rejected.school-not-yours")));
    }
}
