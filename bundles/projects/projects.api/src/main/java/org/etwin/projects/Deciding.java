package org.etwin.projects;

import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The decisions of NSOs. A European project needs one of each founder's territory, a national one the decision of the
 * first founder's territory. Staff decide for their own territory only; others are answered with not found.
 */
@ProviderType
public interface Deciding {
    /** Characters of a reason. */
    int LONGEST_REASON = 1000;

    /** Projects that wait for that territory, the longest waiting first. */
    default Page<Seen<Project>> queue(Actor actor, String territory, PageRequest page) {
        return queue(actor, territory, ProjectQueueQuery.WAITING, page);
    }

    /** @throws org.etwin.platform.Rejected forbidden unless the actor is staff of that territory's NSO */
    Page<Seen<Project>> queue(Actor actor, String territory, ProjectQueueQuery query, PageRequest page);

    /** @throws org.etwin.platform.Rejected forbidden unless the actor is staff of that territory's NSO */
    ProjectQueueSummary summary(Actor actor, String territory);

    /** How many wait for that territory; 0 for those who are not its staff. */
    Count waiting(Actor actor, String territory);

    /**
     * Approves for that territory. The last approval opens the project, and what takes part in its life does so in the
     * same transaction: if that fails, nothing was approved.
     *
     * @param words to the founders, possibly empty
     * @throws org.etwin.platform.Rejected conflict when this territory has decided already or nothing waits for it
     */
    void approve(Actor actor, Id project, String territory, String words);

    /**
     * Asks the founders something before deciding: the project waits for their answer ({@link Founding#answer}) and is in
     * the queue again when it came. The NSO may decide without waiting for it.
     *
     * @param question needed, at most {@link #LONGEST_REASON} characters
     * @throws org.etwin.platform.Rejected as {@link #approve}; conflict when this NSO has asked already and nobody answered
     */
    void ask(Actor actor, Id project, String territory, String question);

    /** Refuses for good; the reason is needed and told to the founders. */
    void refuse(Actor actor, Id project, String territory, String reason);
}
