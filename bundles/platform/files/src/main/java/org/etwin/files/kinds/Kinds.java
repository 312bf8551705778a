package org.etwin.files.kinds;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells the media type from the content alone. Nothing is unpacked. */
public final class Kinds {
    private static final int HEAD = 64 * 1024;
    private static final int TAIL = 64 * 1024;
    /** What Tika calls otherwise than browsers. */
    private static final Map<String, String> USUAL = Map.of(
            "application/mp4", "video/mp4",
            "audio/vnd.wave", "audio/wav",
            "application/x-tika-msoffice", "application/x-ole-storage");
    /** What is written in the list of contents at the end of a packed document. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "word/document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    public String of(Path content) throws IOException {
        MediaType type;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content), HEAD)) {
            type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
        }
        String told = type.getBaseType().toString();
        return told.equals("application/x-tika-ooxml") || told.equals("application/zip")
                ? packed(content)
                : USUAL.getOrDefault(told, told);
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
