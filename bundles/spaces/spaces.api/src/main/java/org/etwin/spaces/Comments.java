package org.etwin.spaces;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Comments on updates. Texts are HTML as {@code RichText} takes it, with at most 2,000 characters to be seen unless
 * configured otherwise. Whoever may reply in the space may comment, see {@link Right#REPLY}.
 */
@ProviderType
public interface Comments {
    /**
     * Members who are mentioned are told, and the author of the update.
     *
     * @param token as in {@link NewUpdate}, or null
     * @return the new one, or the one that was written with the same token
     */
    Id write(Actor actor, Id space, Id update, String text, String token);

    /**
     * The newest ones, in the order in which they were written; the next page holds those before them. {@code allowed}
     * are {@link ContentAction}s.
     */
    Page<Seen<Comment>> list(Actor actor, Id space, Id update, PageRequest page);

    /** @throws org.etwin.platform.Rejected not found */
    Seen<Comment> find(Actor actor, Id space, Id comment);

    /** One's own only. */
    void edit(Actor actor, Id space, Id comment, long version, String text);

    /** One's own, or with {@link Right#MANAGE_OTHERS}; see {@link Updates#delete}. */
    void delete(Actor actor, Id space, Id comment);

    /** As {@link Updates#restore}. */
    void restore(Actor actor, Id space, Id comment);
}
