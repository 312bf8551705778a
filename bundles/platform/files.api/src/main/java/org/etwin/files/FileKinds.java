package org.etwin.files;

import java.util.Set;

/** Media types that a browser may show within a page, because no script can be in them. */
public final class FileKinds {
    private static final Set<String> IMAGES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");
    private static final Set<String> VIDEOS = Set.of("video/mp4", "video/webm");

    private FileKinds() {}

    /** An image that is shown in pages and of which there are smaller ones. */
    public static boolean isImage(String mediaType) {
        return IMAGES.contains(mediaType);
    }

    /** Whether a browser may show it; everything else is handed over as a download. */
    public static boolean isShown(String mediaType) {
        return isImage(mediaType) || VIDEOS.contains(mediaType);
    }

    /** Whether a use that names these types takes that one; see {@code FileUse.mediaTypes()}. */
    public static boolean takes(Set<String> named, String mediaType) {
        return named.contains(mediaType)
                || (named.contains("image/*") && isImage(mediaType))
                || (named.contains("video/*") && VIDEOS.contains(mediaType))
                || (named.contains("audio/*") && mediaType.startsWith("audio/"));
    }
}
