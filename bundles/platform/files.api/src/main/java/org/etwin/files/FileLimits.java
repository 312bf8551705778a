package org.etwin.files;

import java.util.Set;

/**
 * What somebody can store for one use.
 *
 * @param mediaTypes as in {@code FileUse.mediaTypes()}
 * @param largest bytes of one file at most
 * @param left bytes that the quota still lets the actor store
 */
public record FileLimits(Set<String> mediaTypes, long largest, long left) {
    public FileLimits {
        mediaTypes = Set.copyOf(mediaTypes);
    }
}
