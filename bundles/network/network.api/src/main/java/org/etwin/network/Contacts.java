package org.etwin.network;

import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/** Mutual contacts. Numbers of the rules are settings of the installation. Everybody sees and changes only their own; others' contacts do not exist for them. */
@ProviderType
public interface Contacts {
    /** Characters that a message may have. */
    int LONGEST_MESSAGE = 1000;

    /**
     * Asks somebody to be a contact. When that person has already asked the actor, this accepts.
     *
     * @param message why, possibly empty
     * @return the contact
     * <p>Who said no is left alone for 90 days, unless configured otherwise; whoever asks again in that time sees a request
     * that waits, like any other.
     *
     * @throws org.etwin.platform.Rejected forbidden unless the actor is an eTwinner; conflict when the person is not
     *     validated or not available, was asked already, or is a contact; invalid when the same text went to several
     *     people; too many a day
     */
    Id ask(Actor actor, Id person, String message);

    /** Answers yes to what the other one asked; forbidden unless the actor is an eTwinner. */
    void accept(Actor actor, Id contact);

    /** Answers no; for the other one it looks as if there was no answer yet. */
    void decline(Actor actor, Id contact);

    /** Ends a contact, or takes back one's own request; projects they share go on. */
    void end(Actor actor, Id contact);

    /** Contacts of the actor, the newest first. */
    Page<Seen<Contact>> mine(Actor actor, PageRequest page);

    /** What was asked and not answered, by others or by the actor, the newest first. */
    Page<Seen<Contact>> asked(Actor actor, Asked by, PageRequest page);

    /** How many wait for the actor's answer. */
    Count waiting(Actor actor);

    /** What there is between the actor and that person, ended or declined by the actor included. */
    Optional<Seen<Contact>> with(Actor actor, Id person);

    /** Whether {@link #ask} would go through now, apart from the message: what a button hangs on. */
    boolean mayAsk(Actor actor, Id person);

    /** Whether both accepted; nobody is their own contact. */
    boolean areContacts(Id one, Id other);

    enum Asked {
        BY_OTHERS,
        BY_ME
    }
}
