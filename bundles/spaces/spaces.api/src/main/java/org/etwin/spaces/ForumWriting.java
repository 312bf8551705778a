package org.etwin.spaces;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writing in the forum of a space. Titles have 1 to 120 characters, texts 1 to 10,000 visible ones; texts are HTML and
 * stored without anything that is not allowed. In posts pictures may stand that the actor stored for {@link #PICTURE_USE}:
 * only who may read the post sees them, and they are erased with its words. Who writes in a thread watches it from then on, unless that was
 * switched off. A {@code token} is made by the client for each form: the same one sent again stores nothing and gives
 * the same id; null for none, at most 80 characters.
 */
@ProviderType
public interface ForumWriting {
    /** The name of the {@code FileUse} for which pictures are stored before they stand in a post. */
    String PICTURE_USE = "spaces.post-picture";

    /** Needs {@link Right#OPEN_DISCUSSION}; the text may be empty. */
    Id openDiscussion(Actor actor, Id space, Opening opening);

    /** With its first post. Needs {@link Right#OPEN_THREAD}. */
    Id openThread(Actor actor, Id space, Id discussion, Opening opening);

    /**
     * Needs {@link Right#REPLY}.
     *
     * @return the post
     * @throws org.etwin.platform.Rejected conflict when the thread is locked and the actor may not {@link Right#MANAGE_OTHERS}
     */
    Id reply(Actor actor, Id space, Id thread, Reply reply);

    /** Without token. */
    default Id openDiscussion(Actor actor, Id space, String title, String text) {
        return openDiscussion(actor, space, new Opening(title, text, null));
    }

    /** Without token. */
    default Id openThread(Actor actor, Id space, Id discussion, String title, String text) {
        return openThread(actor, space, discussion, new Opening(title, text, null));
    }

    /** Without token and quote. */
    default Id reply(Actor actor, Id space, Id thread, String text) {
        return reply(actor, space, thread, new Reply(text, null, null));
    }

    /** One's own only, and in a locked thread only by who moderates. What it said before is kept. */
    void edit(Actor actor, Id space, Id post, long version, String text);

    /** One's own, or with {@link Right#MANAGE_OTHERS}. */
    void changeDiscussion(Actor actor, Id space, Id discussion, long version, String title, String text);

    /** One's own, or with {@link Right#MANAGE_OTHERS}. */
    void rename(Actor actor, Id space, Id thread, long version, String title);

    /**
     * One's own, or with {@link Right#MANAGE_OTHERS}. A note stays in its place; its words are wiped after a while. With
     * its last post a thread goes as well.
     */
    void delete(Actor actor, Id space, Id post);

    /** One's own in which nobody else wrote, or with {@link Right#MANAGE_OTHERS}. */
    void deleteThread(Actor actor, Id space, Id thread);

    /** With its threads. One's own without any thread, or with {@link Right#MANAGE_OTHERS}. */
    void deleteDiscussion(Actor actor, Id space, Id discussion);

    /**
     * Brings back the post, thread or discussion that was just deleted; for who deleted it and with
     * {@link Right#MANAGE_OTHERS}.
     *
     * @throws org.etwin.platform.Rejected not found when it was not deleted, or too long ago (usually 30 seconds)
     */
    void restore(Actor actor, Id space, Id deleted);

    record Opening(String title, String text, String token) {}

    /** @param quoted a post whose words stand above, or null */
    record Reply(String text, Id quoted, String token) {}
}
