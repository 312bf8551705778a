package org.etwin.spaces;

import java.time.Instant;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Invitations of adults into spaces, by e-mail address. Whoever invites gets the same answer whether somebody has an
 * account with that address or not, and whether that person may have the role or not: the person is told. Who has no
 * account gets a mail that says how to register, and finds the invitation once the address is confirmed.
 *
 * <p>An invitation ends after a configured time (30 days). While whoever invited may not invite any more, or the space is
 * not open, it does not hold: nobody sees it.
 */
@ProviderType
public interface Invitations {
    /**
     * Needs {@link Right#INVITE_ADULTS}.
     *
     * @param role one of {@link SpaceMembers#addable}
     * @param word to the person, plain, at most 500 characters, may be empty
     * @throws org.etwin.platform.Rejected invalid by field, also when that address is invited already; too many after a
     *     configured number within a day by this person or to this address
     */
    Id invite(Actor actor, Id space, String email, String role, String word);

    /** Those that hold, the newest first, for who may invite. {@code allowed} are {@link InvitationAction}s. */
    Page<Seen<Invitation>> of(Actor actor, Id space, PageRequest page);

    /** Those to the actor that hold, the newest first. */
    Page<Seen<Invitation>> mine(Actor actor, PageRequest page);

    /**
     * The actor joins. Once more is harmless; who is in the space already keeps the role.
     *
     * @return the space
     * @throws org.etwin.platform.Rejected not found when it does not hold any more; with the reason when the kind refuses
     */
    Id accept(Actor actor, Id invitation);

    /** Once more is harmless. */
    void decline(Actor actor, Id invitation);

    /** By who invited, or with {@link Right#MANAGE_MEMBERS}. */
    void withdraw(Actor actor, Id space, Id invitation);

    /**
     * Tells the person again, and the time to answer begins anew; by who invited, or with {@link Right#MANAGE_MEMBERS}.
     *
     * @throws org.etwin.platform.Rejected too many before a configured time (3 days) is over since it was told last
     */
    void remind(Actor actor, Id space, Id invitation);

    /**
     * @param title of the space
     * @param email as it was typed, for the space; null for who is invited
     * @param inviter the name of who invited, or null when that account is gone
     * @param until when it ends
     * @param reminded when it was told again last, or null
     */
    record Invitation(
            Id id,
            Id space,
            String kind,
            String title,
            SpaceRole role,
            String email,
            Id by,
            String inviter,
            String word,
            Instant at,
            Instant until,
            Instant reminded) {}
}
