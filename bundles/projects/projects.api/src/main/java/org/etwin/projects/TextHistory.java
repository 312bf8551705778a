package org.etwin.projects;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a project's text was, for whom {@link Projects#find} answers. Every edit after the approval is a version; what is
 * saved by itself in a draft makes a new one at most every ten minutes. 200 are kept, the first among them, of a draft 20;
 * both unless configured otherwise. What was tried in a draft is dropped when it is sent. An image that was replaced is
 * gone from older versions too.
 */
@ProviderType
public interface TextHistory {
    /** The newest first. */
    Page<TextVersion> versions(Actor actor, Id project, PageRequest page);

    /** @throws org.etwin.platform.Rejected not found when there is no such version of that project */
    ProjectText text(Actor actor, Id project, Id version);

    /** In whatever order the two are given. */
    TextComparison compare(Actor actor, Id project, Id one, Id other);
}
