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

    /** Projects that wait for that territory, the oldest first. */
    Page<Seen<Project>> queue(Actor actor, String territory, PageRequest page);

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

    /** Refuses for good; the reason is needed and told to the founders. */
    void refuse(Actor actor, Id project, String territory, String reason);
}
