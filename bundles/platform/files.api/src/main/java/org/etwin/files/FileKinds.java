package org.etwin.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Media types that a browser may show within a page, because no script can be in them. */
public final class FileKinds {
    private static final Set<String> IMAGES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");
    private static final Set<String> VIDEOS = Set.of("video/mp4", "video/webm");

    private static final Map<String, List<String>> ENDINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("image/jpeg", List.of(".jpg", ".jpeg")),
            Map.entry("image/png", List.of(".png")),
            Map.entry("image/gif", List.of(".gif")),
            Map.entry("image/webp", List.of(".webp")),
            Map.entry("image/svg+xml", List.of(".svg")),
            Map.entry("video/mp4", List.of(".mp4", ".m4v")),
            Map.entry("video/webm", List.of(".webm")),
            Map.entry("audio/mpeg", List.of(".mp3")),
            Map.entry("audio/mp4", List.of(".m4a")),
            Map.entry("audio/ogg", List.of(".ogg")),
            Map.entry("audio/wav", List.of(".wav")),
            Map.entry("application/pdf", List.of(".pdf")),
            Map.entry("application/zip", List.of(".zip")),
            Map.entry("text/plain", List.of(".txt", ".csv")),
            Map.entry("application/vnd.oasis.opendocument.text", List.of(".odt")),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", List.of(".ods")),
            Map.entry("application/vnd.oasis.opendocument.presentation", List.of(".odp")),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx")),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of(".xlsx")),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of(".pptx"))));

    private FileKinds() {}

    /** How names of such files usually end, with the dot; a type that is not known here as it is. For people and pickers. */
    public static List<String> endings(Set<String> named) {
        Stream<String> known = ENDINGS.entrySet().stream()
                .filter(each -> takes(named, each.getKey()))
                .flatMap(each -> each.getValue().stream());
        Stream<String> others = named.stream()
                .filter(each -> !each.endsWith("/*") && !ENDINGS.containsKey(each))
                .sorted();
        return Stream.concat(known, others).toList();
    }

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
