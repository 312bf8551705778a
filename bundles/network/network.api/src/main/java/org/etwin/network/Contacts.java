package org.etwin.network;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Characters that the word with a yes may have. */
    int LONGEST_ANSWER = 300;

    /**
     * Asks somebody to be a contact. When that person has already asked the actor, this accepts.
     *
     * @param message why, possibly empty
     * @return the contact
     * <p>Who said no is left alone for 90 days, unless configured otherwise; whoever asks again in that time sees a request
     * that waits, like any other.
     *
     * @throws org.etwin.platform.Rejected forbidden unless the actor is an eTwinner; conflict when the person is not
     *     validated or not available, was asked already, is a contact or was blocked by the actor; invalid when the same text went to several
     *     people; too many a day
     */
    Id ask(Actor actor, Id person, String message);

    /**
     * Answers yes to what the other one asked; forbidden unless the actor is an eTwinner.
     *
     * @param word for the other one, at most {@value #LONGEST_ANSWER} characters, possibly empty
     */
    void accept(Actor actor, Id contact, String word);

    /** Yes without a word. */
    default void accept(Actor actor, Id contact) {
        accept(actor, contact, "");
    }

    /** Answers no; for the other one it looks as if there was no answer yet. */
    void decline(Actor actor, Id contact);

    /** Ends a contact, or takes back one's own request; projects they share go on. */
    void end(Actor actor, Id contact);

    /** Contacts of the actor, the newest first. */
    Page<Seen<Contact>> mine(Actor actor, PageRequest page);

    /**
     * Those of them who are found by the words.
     *
     * @param words beginnings of words of the name, the school or its place; blank for all. Who is no eTwinner any more is
     *     found by no words
     */
    Page<Seen<Contact>> mine(Actor actor, String words, PageRequest page);

    /** What was asked and not answered, by others or by the actor, the newest first. */
    Page<Seen<Contact>> asked(Actor actor, Asked by, PageRequest page);

    /** How many wait for the actor's answer. */
    Count waiting(Actor actor);

    /** What there is between the actor and that person, ended or declined by the actor included. */
    Optional<Seen<Contact>> with(Actor actor, Id person);

    /** What stands on the cards of those people, for each of them; nothing for oneself. Two queries. */
    Map<Id, Tie> ties(Actor actor, Collection<Id> people);

    /** With whom there is something already: contacts, requests of both, blocked people; the newest 2,000. */
    Set<Id> known(Actor actor);

    /** Whether {@link #ask} would go through now, apart from the message: what a button hangs on. */
    boolean mayAsk(Actor actor, Id person);

    /** Whether both accepted; nobody is their own contact. */
    boolean areContacts(Id one, Id other);

    enum Asked {
        BY_OTHERS,
        BY_ME
    }
}
