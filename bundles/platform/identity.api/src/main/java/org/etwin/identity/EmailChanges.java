package org.etwin.identity;

import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Another address for an account. It counts once it is confirmed; the old one is told and can take it back. */
@ProviderType
public interface EmailChanges {
    /**
     * Mails a link and a code to the new address. When it belongs to somebody's account already, its owner gets a mail
     * that says so, and the change can never be confirmed: the answer is the same in the same time.
     *
     * @throws org.etwin.platform.Rejected invalid when {@code password} is wrong or {@code email} no address; too many
     */
    void ask(Actor actor, String email, String password);

    /**
     * Confirms the actor's own change by the link's token, which is good for a day. The old address gets a mail with a
     * link to take it back.
     *
     * @throws org.etwin.platform.Rejected when the token is unknown, another person's, used or too old
     */
    void confirm(Actor actor, String token);

    /** The same by the six digits of the mail; five wrong ones void the code. */
    void confirmByCode(Actor actor, String code);

    /** Forgets the open change. */
    void cancel(Actor actor);

    /** The address that waits for being confirmed; null when there is none. */
    String waiting(Actor actor);

    /**
     * The old address is the account's again, whoever is signed in: all sessions and tokens end, and the password too.
     *
     * @return a token for {@link ForgottenPasswords#choose}, because who changed the address may know the password
     * @throws org.etwin.platform.Rejected when the token is unknown, used or too old; conflict when the address belongs to
     *     another account by now
     */
    String takeBack(String token);
}
