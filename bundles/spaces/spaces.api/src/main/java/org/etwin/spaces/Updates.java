package org.etwin.spaces;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/** The feed of news of a space. Texts are plain, 1 to 4,000 characters. */
@ProviderType
public interface Updates {
    /** Needs {@link Right#POST_UPDATES}. */
    Id post(Actor actor, Id space, String text);

    /** Pinned ones first, then the newest first; {@code allowed} are {@link ContentAction}s. */
    Page<Seen<Update>> list(Actor actor, Id space, PageRequest page);

    /** One's own only. */
    void edit(Actor actor, Id space, Id update, long version, String text);

    /** One's own, or with {@link Right#MANAGE_OTHERS}. */
    void delete(Actor actor, Id space, Id update);

    /** Keeps it on top, or no longer; needs {@link Right#MANAGE_OTHERS}. */
    void pin(Actor actor, Id space, Id update, boolean pinned);
}
