package org.etwin.spaces.core.pupils;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.Slip;
import org.etwin.membership.Members;
import org.etwin.persistence.Duplicates;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pupils' accounts belong to identity; here they are put into spaces. */
@Component(service = SpacePupils.class)
public final class SpacePupils {
    private static final Pattern ONCE = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Transactions transactions;
    private final SpaceRows rows;
    private final PupilRows known;
    private final Kinds kinds;
    private final Membership membership;
    private final Pupils pupils;
    private final Members members;
    private final Audited audited;
    private final Clock clock;

    @Activate
    public SpacePupils(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference PupilRows known,
            @Reference Kinds kinds,
            @Reference Membership membership,
            @Reference Pupils pupils,
            @Reference Members members,
            @Reference Audited audited,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.known = known;
        this.kinds = kinds;
        this.membership = membership;
        this.pupils = pupils;
        this.members = members;
        this.audited = audited;
        this.clock = clock;
    }

    /** @param once null, or the same when the list is sent again by mistake */
    public List<Slip> create(Access access, Id school, List<NewPupil> given, String once) {
        String role = role(access);
        Id teacher = Door.signedIn(access.actor());
        List<NewPupil> wanted = given.stream().map(SpacePupils::clean).toList();
        Rejected.ifAny(check(wanted, pupils.most(access.actor()), once));
        Id theirSchool = schoolOf(teacher, school);
        try {
            return transactions.in(() -> {
                if (once != null) {
                    known.add(new OnceEntity(teacher, once, clock.millis()));
                    known.flush();
                }
                List<Slip> slips = pupils.enrol(access.actor(), theirSchool, wanted);
                slips.forEach(slip -> {
                    known.add(new PupilEntity(slip.pupil()));
                    membership.join(access.space(), slip.pupil(), role, access.actor());
                });
                audited.record(access, "spaces.pupils-made", Map.of("count", String.valueOf(slips.size())));
                return slips;
            });
        } catch (RuntimeException e) {
            throw once != null && Duplicates.causedBy(e)
                    ? new Rejected(Rejection.conflict("spaces.rejected.pupils-sent-twice"))
                    : e;
        }
    }

    /** Puts in who has an account already. */
    int join(Access access, Collection<Id> wanted) {
        String role = role(access);
        Set<Id> missing = new HashSet<>(wanted);
        rows.members(access.space(), wanted).forEach(member -> missing.remove(member.account()));
        Map<Id, PupilEntity> before = known.pupils(missing);
        for (Id pupil : missing) {
            if (before.containsKey(pupil)) {
                before.get(pupil).keep(clock.millis());
            } else {
                known.add(new PupilEntity(pupil));
            }
            membership.join(access.space(), pupil, role, access.actor());
        }
        if (!missing.isEmpty()) {
            audited.record(access, "spaces.pupils-brought", Map.of("count", String.valueOf(missing.size())));
        }
        return missing.size();
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

    /** The role that pupils get there; needs the right to put them in. */
    private String role(Access access) {
        access.require(Right.CREATE_PUPILS);
        String role = kinds.kind(access.kind()).pupilRole();
        if (role == null) {
            throw Rejected.forbidden();
        }
        return role;
    }

    private static NewPupil clean(NewPupil given) {
        return given == null ? new NewPupil("", "") : new NewPupil(clean(given.name()), clean(given.className()));
    }

    private static String clean(String given) {
        return given == null ? "" : given.strip();
    }

    private static List<Rejection> check(List<NewPupil> wanted, int most, String once) {
        List<Rejection> reasons = new ArrayList<>();
        if (wanted.isEmpty() || wanted.size() > most) {
            reasons.add(Rejection.invalid("names", "spaces.rejected.pupils-count", most));
        }
        if (once != null && !ONCE.matcher(once).matches()) {
            reasons.add(Rejection.invalid("once", "spaces.rejected.pupils-once"));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!Previewing.refusals(wanted.get(i).name(), wanted.get(i).className())
                    .isEmpty()) {
                reasons.add(Rejection.invalid("names", "spaces.rejected.pupil-line", i + 1));
            }
        }
        return reasons;
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
