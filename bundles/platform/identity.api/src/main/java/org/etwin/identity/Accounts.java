package org.etwin.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts of adults and what is known of any account. */
@ProviderType
public interface Accounts {
    /**
     * Makes an unconfirmed account and mails a link and a code. Everybody gets the same answer in the same time: when
     * the address already belongs to a confirmed account, the new one can never be confirmed, its owner gets a mail that
     * says so. Whatever is not confirmed is swept after a week. The caller may go on as the new account.
     *
     * @throws org.etwin.platform.Rejected invalid by field; too many from one address
     */
    Id register(Actor actor, Registration registration, String remoteAddress);

    /**
     * Makes a confirmed account without a mail, for admin, operator and the system: who adds it vouches for the address.
     *
     * @throws org.etwin.platform.Rejected invalid by field, also when the address belongs to a confirmed account;
     *     forbidden for everybody else
     */
    Id admit(Actor actor, Registration registration);

    /**
     * Confirms by the link's token, whoever opens it. Who is signed in as the new account just goes on. For everybody else
     * it may have been somebody else who registered the address: all its sessions and tokens end, and from now on
     * {@code password} opens it.
     *
     * @param password needed unless the actor is that account
     * @return the account
     * @throws org.etwin.platform.Rejected when the token is unknown, used or older than three days; invalid by the field
     *     {@code password}
     */
    Id confirm(Actor actor, String token, String password);

    /** Confirms the actor's own account by the six digits of the mail; five wrong ones void the code. */
    void confirmByCode(Actor actor, String code);

    /** Sends link and code again; too many are refused. */
    void sendConfirmationAgain(Actor actor);

    /** The actor's own account, or any for admin and operator, or with a validated NSO's eye through its own queues. */
    Optional<Account> find(Actor actor, Id account);

    /** The address of an account that {@link #find} would find; empty when it has none. */
    default Optional<String> email(Actor actor, Id account) {
        return find(actor, account).map(Account::email);
    }

    /** The account of an address, for admin, operator and the system. */
    Optional<Account> findByEmail(Actor actor, String email);

    /** Names for lists: of whoever exists, pupils included. Callers show them only where the reader may see them. */
    Map<Id, AccountCard> cards(Collection<Id> accounts);

    /** Changes the actor's own name and language. */
    void change(Actor actor, String givenName, String familyName, Locale language);

    /** Changes the actor's own password; wrong {@code current} is refused. All other sessions and tokens end. */
    void changePassword(Actor actor, String current, String next);
}
