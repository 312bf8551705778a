package org.example.broken;

import org.etwin.membership.spi.JoinRequestDraft;
import org.etwin.membership.spi.MembershipRule;
import org.etwin.platform.Verdict;
import org.osgi.service.component.annotations.Component;

@Component(property = "etwin.territory=FI")
public final class RuleThatHangs implements MembershipRule {
    private static final long HANGS_MILLISECONDS = 60_000;

    @Override
    public Verdict check(JoinRequestDraft draft, Context context) {
        try {
            Thread.sleep(HANGS_MILLISECONDS);
            return Verdict.PASS;
        } catch (InterruptedException woken) {
            throw new Broken("the rule");
        }
    }
}
