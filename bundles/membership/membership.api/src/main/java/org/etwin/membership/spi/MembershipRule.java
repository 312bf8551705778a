package org.etwin.membership.spi;

import java.util.Locale;
import org.etwin.platform.Verdict;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A rule of a national organisation about who may join. The service property {@code etwin.territory} limits it to one
 * territory; without it the rule holds everywhere.
 *
 * <p>Asked when a request is sent and again before it is approved. Refusing stops both; waiting lets the request be sent,
 * shows the NSO what is waited for, and stops the approval until the rule passes. Asked before the transaction, with a
 * time-out; a rule that throws or is late counts as refusing and is shown to the operator.
 */
@ConsumerType
public interface MembershipRule {
    Verdict check(JoinRequestDraft draft, Context context);

    /** @param language of the person who acts */
    record Context(String territory, Locale language) {}
}
