package org.etwin.spaces;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Who likes which update. */
@ProviderType
public interface Likes {
    /** Likes it, or no longer; needs {@link Right#REPLY}. Can be repeated without harm. */
    void like(Actor actor, Id space, Id update, boolean liked);

    /** Everybody who likes it, the latest first. */
    Page<Author> who(Actor actor, Id space, Id update, PageRequest page);
}
