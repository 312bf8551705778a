package org.etwin.files.spi;

import java.util.Set;
import org.etwin.files.StoredFile;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/** What one kind of record uses files for: a service for each. */
@ConsumerType
public interface FileUse {
    /** {@code capability.what-for}, for example {@code membership.evidence}; never changed once released. */
    String name();

    /**
     * Media types that are taken, for example {@code application/pdf}. {@code image/*} and {@code video/*} stand for those
     * that browsers may show: JPEG, PNG, GIF and WebP; MP4 and WebM. {@code audio/*} stands for all sound.
     */
    Set<String> mediaTypes();

    /** Bytes of one file at most. */
    long largest();

    /** Bytes that all files of one owner for this use may have together. */
    long quota();

    /** Not asked about visitors, who store nothing, and about pupils only if {@link #forPupils()}. */
    boolean mayStore(Actor actor);

    /** Whether pupils are asked about at all: unless this says so, they neither store nor read. */
    default boolean forPupils() {
        return false;
    }

    /** Asked for files that a record keeps; the owner is not asked about before that. */
    boolean mayRead(Actor actor, StoredFile file);
}
