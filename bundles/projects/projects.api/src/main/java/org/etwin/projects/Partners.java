package org.etwin.projects;

import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Further partners, without limit and only after the approval, from the contacts of a founder. A partner sees the project;
 * the kind never changes, wherever partners come from. For whoever may not see the project it does not exist.
 */
@ProviderType
public interface Partners {
    /** Characters of a word or a reason. */
    int LONGEST_WORD = 1000;

    /**
     * A founder of an open project asks a contact to join. The invitation ends by itself after 30 days, unless configured
     * otherwise, and can be made again. What belongs to the space is done by whoever takes part in the
     * {@link org.etwin.projects.spi.ProjectLifecycle} when the person accepts.
     *
     * @param word to that person, possibly empty
     * @throws org.etwin.platform.Rejected invalid (field {@code person}) unless it is an available contact of the actor who
     *     has no place in the project; conflict when it is not open
     */
    void invite(Actor actor, Id project, Id person, String word);

    /**
     * The invited one says yes, with a school of one's own at which one is validated; it may be one that takes part
     * already.
     *
     * @throws org.etwin.platform.Rejected invalid (field {@code school}); forbidden unless the actor is an eTwinner;
     *     conflict when the project is no longer open
     */
    void accept(Actor actor, Id project, Id school, String word);

    /** The invited one says no; the founder who invited is told. */
    void decline(Actor actor, Id project, String word);

    /** A founder takes an invitation back that was not answered. */
    void withdraw(Actor actor, Id project, Id person);

    /** A partner goes; both founders are told. What the partner wrote in the space stays. */
    void leave(Actor actor, Id project, String word);

    /**
     * A founder ends somebody's part in it.
     *
     * @param reason needed, told to that person
     * @throws org.etwin.platform.Rejected conflict ({@code projects.rejected.founder-stays}) for a founder: nobody removes
     *     one; not found for whoever is no partner
     */
    void remove(Actor actor, Id project, Id person, String reason);

    /**
     * Partners of the project, the longest in it first, then former ones; for whom {@link Projects#find} answers. Those who
     * are invited are shown by {@link #invited}.
     */
    Page<Partner> of(Actor actor, Id project, PageRequest page);

    /** Who has not answered yet, the oldest first; for the founders, empty for everybody else who sees the project. */
    Page<Partner> invited(Actor actor, Id project, PageRequest page);

    /** Where the actor is asked to join and has not answered, the newest first. */
    Page<PartnerInvitation> invitations(Actor actor, PageRequest page);

    /** The actor's own invitation to that project. @throws org.etwin.platform.Rejected not found when there is none */
    PartnerInvitation invitation(Actor actor, Id project);

    /** How many invitations of {@link #invitations} wait for the actor. */
    Count waiting(Actor actor);
}
