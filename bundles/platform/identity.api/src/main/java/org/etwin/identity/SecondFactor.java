package org.etwin.identity;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The second step of signing in: six digits that an app on one's phone makes anew every 30 seconds (RFC 6238), or one of ten
 * recovery codes. Who holds one of the configured roles must have it, everybody else may. A sign-in that waits for its
 * second step is nobody's: neither pages nor REST know who it is. Who is given such a role while signed in waits from then
 * on, wherever the second step was not taken. A code counts once; wrong ones are limited.
 */
@ProviderType
public interface SecondFactor {
    /** What still stands between a sign-in and its account. */
    enum Step {
        NONE,
        /** Six digits or a recovery code. */
        CODE,
        /** The account needs a second factor and has none: it is set up first. */
        ENROLMENT
    }

    /** @param session of a browser or of a token; {@link Step#NONE} also when there is no such session */
    Step waiting(Id session);

    /**
     * Lets a sign-in through that waits for {@link Step#CODE}.
     *
     * @param code six digits or a recovery code; spaces and dashes do not matter
     * @throws org.etwin.platform.Rejected invalid by the field {@code code}, also for one that was used before; too many;
     *     not found when nothing waits
     */
    void pass(Id session, String code, String remoteAddress);

    /** Begins to set it up for a sign-in that waits for {@link Step#ENROLMENT}; each call makes another secret. */
    Enrolment enrol(Id session);

    /**
     * Ends that with the first code and lets the sign-in through.
     *
     * @return ten recovery codes, which nobody can see again
     */
    List<String> confirm(Id session, String code);

    State mine(Actor actor);

    /**
     * Begins to set it up, or to move it to another phone: what holds now holds until {@link #confirm(Actor, String)}.
     *
     * @param code of now, when it is on; else null
     * @throws org.etwin.platform.Rejected invalid by {@code password} or {@code code}; conflict for an account without a
     *     password
     */
    Enrolment begin(Actor actor, String password, String code);

    /**
     * Turns it on, with a code that the app made from the new secret. The owner is told by mail.
     *
     * @return ten recovery codes, which nobody can see again
     */
    List<String> confirm(Actor actor, String code);

    /** Ten new recovery codes instead of those of before. */
    List<String> renewRecoveryCodes(Actor actor, String code);

    /**
     * Turns it off; the owner is told by mail.
     *
     * @throws org.etwin.platform.Rejected invalid by {@code code}; conflict when a role of the account needs it
     */
    void remove(Actor actor, String code);

    /**
     * Turns it off for somebody who has lost phone and recovery codes, and ends all sessions and tokens of the account.
     * It is in the audit with the reason, and its owner is told by mail.
     *
     * @param reason 1 to 500 characters
     * @throws org.etwin.platform.Rejected forbidden unless another admin or an operator; conflict when it is not on
     */
    void reset(Actor actor, Id account, String reason);

    /** What the app is told: by the picture of {@code address}, or by typing {@code secret}. */
    record Enrolment(String secret, URI address) {
        /** Never shows the secret. */
        @Override
        public String toString() {
            return "Enrolment";
        }
    }

    /**
     * @param required because of a role
     * @param since null when it is off
     * @param recoveryCodes how many are left
     */
    record State(boolean on, boolean required, Instant since, int recoveryCodes) {}
}
