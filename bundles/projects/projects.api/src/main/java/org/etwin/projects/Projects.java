package org.etwin.projects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Projects and their life. A founder sees their own, a partner those joined, NSO staff those of their territory that were sent to it, central
 * support all that were sent; the public page shows those that were opened.
 */
@ProviderType
public interface Projects {
    /** Characters of a summary. */
    int LONGEST_SUMMARY = 4000;

    /**
     * Where the actor is founder or partner, the newest first; invitations that wait for an answer are not among them.
     */
    default Page<Seen<Project>> mine(Actor actor, PageRequest page) {
        return mine(actor, Set.of(), page);
    }

    /** @param states only those; empty for all */
    Page<Seen<Project>> mine(Actor actor, Set<ProjectState> states, PageRequest page);

    /** Those of the newest of {@link #mine} about which an NSO asks the actor something that is not answered. */
    default List<Seen<Project>> asked(Actor actor) {
        return mine(actor, Set.of(ProjectState.WAITING_FOR_NSO), PageRequest.first()).items().stream()
                .filter(seen -> seen.may(ProjectAction.ANSWER))
                .toList();
    }

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

    /** The same before it is opened, as its founders and the deciding NSOs may look at it. */
    PublicProject preview(Actor actor, Id project);

    /** Projects that were opened, the newest first; to everybody. */
    default Page<PublicProject> showcase(Actor actor, PageRequest page) {
        return search(actor, ProjectQuery.ALL, page);
    }

    /** Those of them that the query describes, the newest first; to everybody. */
    Page<PublicProject> search(Actor actor, ProjectQuery query, PageRequest page);

    /** Titles for lists, of whatever exists; callers show them only where the reader may see them. */
    Map<Id, ProjectCard> cards(Collection<Id> projects);

    /**
     * By a founder of an open or closed project; what an NSO is deciding about does not change meanwhile. Saving what is
     * stored already changes nothing and is never stale. Every change is a version of {@link TextHistory}.
     *
     * @return the version to go on with
     * @throws org.etwin.platform.Rejected stale when somebody else saved another text meanwhile
     */
    long change(Actor actor, Id project, long version, ProjectText text);

    /**
     * By a founder, or by the founders' NSOs and central support once no founder is left; closes what belongs to it in the
     * same transaction.
     *
     * @param summary what came out of it, on the public page from now on; possibly empty
     */
    void close(Actor actor, Id project, String summary);

    default void close(Actor actor, Id project) {
        close(actor, project, "");
    }

    /**
     * By a founder of a closed project.
     *
     * @param version of the project that was read; refused as stale if it is no longer the newest, unless the summary is
     *     the stored one
     * @return the version to go on with
     */
    long summarize(Actor actor, Id project, long version, String summary);

    /** By a founder within 12 months, unless configured otherwise; by the founders' NSOs and central support any time. */
    void reopen(Actor actor, Id project);

    /**
     * A closed project, for good: by the founders' NSOs and central support. By itself 24 months after it was closed, and
     * founders and partners are told a month before; both unless configured otherwise.
     */
    void archive(Actor actor, Id project);
}
