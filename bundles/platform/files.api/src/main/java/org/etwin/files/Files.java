package org.etwin.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps files outside of the database, equal contents once. Streams both ways: a file of any size needs a small fixed
 * piece of memory.
 */
@ProviderType
public interface Files {
    /**
     * Stores a file, durably when this returns. What an image tells beside what is to be seen (place, device, words) is
     * taken out of it, without loss of quality. Until somebody keeps it only the actor may read it, and after a day it is
     * swept.
     *
     * @param use the name of a {@code FileUse}
     * @throws org.etwin.platform.Rejected forbidden by the use; invalid (field {@code file}) when it is empty, too large,
     *     of a kind the use does not take, has too many pixels, is refused by a scanner, or the quota is full;
     *     unavailable while there is no room for it
     * @throws IOException when the content cannot be read to its end: nothing is stored
     */
    StoredFile store(Actor actor, String use, String name, InputStream content) throws IOException;

    /**
     * What the actor can store for that use at this moment, so that a client can say so before it sends anything.
     *
     * @throws org.etwin.platform.Rejected as {@link #store}
     */
    FileLimits limits(Actor actor, String use);

    /**
     * The record {@code subject} refers to the file from now on, if the running transaction commits. Who may read it is
     * then said by its {@code FileUse}.
     *
     * @throws org.etwin.platform.Rejected not found unless the actor stored it and nothing else keeps it
     */
    void keep(Actor actor, Id file, Id subject);

    /** The record does not refer to it any more, if the running transaction commits; it is swept after a day. */
    void letGo(Id file);

    /** Those that exist, without asking who may read: for records that refer to them. */
    Map<Id, StoredFile> find(Collection<Id> files);

    /** @throws org.etwin.platform.Rejected not found when there is none, or the actor may not read it */
    StoredFile find(Actor actor, Id file);

    /** The content; the caller closes it. @throws org.etwin.platform.Rejected as {@link #find(Actor, Id)} */
    InputStream open(Actor actor, Id file) throws IOException;

    /**
     * A smaller picture of an image, with at most that many pixels on its longer side: 96, 320 or 1280.
     *
     * @throws org.etwin.platform.Rejected as {@link #find(Actor, Id)}, and not found unless it is an image
     */
    InputStream thumbnail(Actor actor, Id file, int pixels) throws IOException;
}
