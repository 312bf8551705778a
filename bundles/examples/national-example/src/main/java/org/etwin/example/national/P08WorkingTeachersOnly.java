package org.etwin.example.national;

import java.util.Map;
import org.etwin.membership.spi.JoinRequestDraft;
import org.etwin.membership.spi.MembershipRule;
import org.etwin.platform.Rejection;
import org.etwin.platform.Verdict;
import org.osgi.service.component.annotations.Component;

/** A rule of one's own: numbers that begin with 0 belong to teachers who have retired, and those cannot join. */
@Component(property = "etwin.territory=SI")
public final class P08WorkingTeachersOnly implements MembershipRule {
    @Override
    public Verdict check(JoinRequestDraft draft, Context context) {
        String number = draft.extra()
                .getOrDefault(P06TeacherRegistryNumber.PLUGIN, Map.of())
                .getOrDefault(P06TeacherRegistryNumber.NUMBER, "");
        return number.startsWith("SI-0")
                ? Verdict.refuse(Rejection.conflict("example-national.rejected.retired"))
                : Verdict.PASS;
    }
}
