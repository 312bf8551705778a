package org.etwin.projects;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/** How a project comes to be: a draft, a second founder from another school, the decisions of their NSOs. */
@ProviderType
public interface Founding {
    /** Characters of a word to the other founder. */
    int LONGEST_WORD = 1000;

    /** Characters of an answer to an NSO. */
    int LONGEST_ANSWER = 1000;

    /**
     * Stores a new draft; one may have several. A draft that says the same as one that the actor began in this minute and
     * did not touch since is that one.
     *
     * @throws org.etwin.platform.Rejected forbidden unless the actor is an eTwinner; invalid by field for text that is
     *     too long, a school that is not the actor's, a partner who is not a contact; conflict when the actor has too many drafts (50,
     *     unless configured otherwise)
     */
    Id begin(Actor actor, FoundingDraft draft);

    /**
     * Stores what was changed, whatever is still missing.
     *
     * @param version of the draft that was read; refused as stale if it is no longer the newest. Saving what is
     *     stored already changes nothing and is never stale
     * @return the version to go on with
     */
    long save(Actor actor, Id project, long version, FoundingDraft draft);

    /** The first founder's draft, for nobody else. */
    Seen<FoundingDraft> draft(Actor actor, Id project);

    /**
     * Asks the partner to found it together: draft becomes waiting for partner.
     *
     * @throws org.etwin.platform.Rejected invalid by field for all that is missing; conflict when the partner is no
     *     longer an available contact; whatever a {@link org.etwin.projects.spi.ProjectRule} refuses
     */
    void send(Actor actor, Id project, String word);

    /**
     * The partner says yes, with one of their own schools, which is not the first founder's. Now the kind is fixed and
     * the NSOs are asked.
     */
    void accept(Actor actor, Id project, Id school, String word);

    /** The partner says no: it is a draft again, and the first founder is told. */
    void decline(Actor actor, Id project, String word);

    /**
     * A founder answers what the NSO of that territory asked; it goes back to that NSO's queue.
     *
     * @param words needed, at most {@link #LONGEST_ANSWER} characters
     * @throws org.etwin.platform.Rejected conflict when nothing of that NSO waits for an answer
     */
    void answer(Actor actor, Id project, String territory, String words);

    /** By a founder, before it opens; a draft that was never sent is deleted. */
    void withdraw(Actor actor, Id project, String reason);
}
