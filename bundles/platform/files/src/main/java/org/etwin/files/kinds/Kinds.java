package org.etwin.files.kinds;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells the media type from the content alone. Nothing is unpacked. */
public final class Kinds {
    private static final int HEAD = 64 * 1024;
    private static final int TAIL = 64 * 1024;
    /** What Tika calls otherwise than browsers. */
    private static final Map<String, String> USUAL = Map.of(
            "audio/vnd.wave", "audio/wav",
            "application/x-tika-msoffice", "application/x-ole-storage");
    /** What is written in the list of contents at the end of a packed document. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "word/document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    /** Films that Tika tells from each other by their names only. */
    private static final Set<String> FILMS =
            Set.of("video/quicktime", "video/x-m4v", "application/mp4", "application/x-matroska");

    private static final Pattern MP4 =
            Pattern.compile("(?s).{4}ftyp(iso[m2-9]|avc1|mp4[12]|mp71|dash|M4V.|MSNV|f4v ).*");
    private static final Pattern WEBM = Pattern.compile("(?s)\\x1A\\x45\\xDF\\xA3.{0,40}\\x42\\x82.{1,8}webm.*");

    public String of(Path content) throws IOException {
        MediaType type;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content), HEAD)) {
            type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
        }
        String told = type.getBaseType().toString();
        if (FILMS.contains(told)) {
            return film(told, content);
        }
        return told.equals("application/x-tika-ooxml") || told.equals("application/zip")
                ? packed(content)
                : USUAL.getOrDefault(told, told);
    }

    private static String film(String told, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            String start = new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
            if (MP4.matcher(start).matches()) {
                return "video/mp4";
            }
            return WEBM.matcher(start).matches() ? "video/webm" : told;
        }
    }

    /** A document with macros is none of the documents that uses name. */
    private static String packed(Path content) throws IOException {
        String end = end(content);
        if (end.contains("vbaProject.bin")) {
            return "application/zip";
        }
        return DOCUMENTS.entrySet().stream()
                .filter(each -> end.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/zip");
    }

    private static String end(Path content) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(content.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1);
        }
    }
}
