package org.etwin.projects;

import java.util.Collection;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Projects and their life. A founder sees their own, NSO staff those of their territory that were sent to it, central
 * support all that were sent; the public page shows those that were opened.
 */
@ProviderType
public interface Projects {
    /** Where the actor is founder, the newest first; invitations that wait for an answer are not among them. */
    Page<Seen<Project>> mine(Actor actor, PageRequest page);

    /** Where the actor is asked to be second founder and has not answered, the newest first. */
    Page<Seen<Project>> invitations(Actor actor, PageRequest page);

    /** How many invitations wait for the actor. */
    Count waiting(Actor actor);

    /** @throws org.etwin.platform.Rejected not found for whoever may not see it */
    Seen<Project> find(Actor actor, Id project);

    /** What was done, by whom, when and why; the oldest first. For whom {@link #find} answers. */
    Page<Step> history(Actor actor, Id project, PageRequest page);

    /** The public page of a project that was opened; to everybody. */
    PublicProject page(Actor actor, Id project);

    /** Projects that were opened, the newest first; to everybody. */
    Page<PublicProject> showcase(Actor actor, PageRequest page);

    /** Titles for lists, of whatever exists; callers show them only where the reader may see them. */
    Map<Id, ProjectCard> cards(Collection<Id> projects);

    /** By a founder of an open or closed project; what an NSO is deciding about does not change meanwhile. */
    void change(Actor actor, Id project, long version, ProjectText text);

    /**
     * By a founder, or by the founders' NSOs and central support once no founder is left; closes what belongs to it in the
     * same transaction.
     */
    void close(Actor actor, Id project);

    /** By a founder within 12 months, unless configured otherwise; by the founders' NSOs and central support any time. */
    void reopen(Actor actor, Id project);

    /** A closed project, for good: by the founders' NSOs and central support. */
    void archive(Actor actor, Id project);
}
