package org.etwin.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a file goes over HTTP, the same for pages and REST: nothing but safe images and videos is shown, nothing in a file
 * can run, and whoever may no longer read it finds out at the next look.
 *
 * @param status 200, 206 (a part), 304 (unchanged) or 416 (no such part)
 * @param from the first byte of the content that is sent
 * @param length bytes that are sent, 0 unless the status is 200 or 206
 */
public record FileAnswer(int status, Map<String, String> headers, long from, long length) {
    private static final String POLICY =
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox";
    private static final int BUFFER = 16 * 1024;

    public FileAnswer {
        headers = Map.copyOf(headers);
    }

    /** The content or the part that was asked for; the parameters are headers of the request, null when missing. */
    public static FileAnswer content(StoredFile file, String ifNoneMatch, String range, String ifRange) {
        String tag = '"' + file.sha256() + '"';
        Map<String, String> headers = headers(tag);
        if (matches(ifNoneMatch, tag)) {
            return new FileAnswer(304, headers, 0, 0);
        }
        headers.put("Content-Type", type(file.mediaType()));
        headers.put("Content-Disposition", disposition(file));
        headers.put("Accept-Ranges", "bytes");
        long[] part = range == null || (ifRange != null && !ifRange.equals(tag)) ? null : part(range, file.bytes());
        if (part == null) {
            headers.put("Content-Length", Long.toString(file.bytes()));
            return new FileAnswer(200, headers, 0, file.bytes());
        }
        if (part[0] > part[1]) {
            headers.remove("Content-Disposition");
            headers.remove("Content-Type");
            headers.put("Content-Range", "bytes */" + file.bytes());
            return new FileAnswer(416, headers, 0, 0);
        }
        long length = part[1] - part[0] + 1;
        headers.put("Content-Range", "bytes " + part[0] + "-" + part[1] + "/" + file.bytes());
        headers.put("Content-Length", Long.toString(length));
        return new FileAnswer(206, headers, part[0], length);
    }

    /** That a smaller picture is unchanged, to be asked before it is made; null when it has to be sent. */
    public static FileAnswer unchanged(StoredFile file, int pixels, String ifNoneMatch) {
        String tag = tag(file, pixels);
        return matches(ifNoneMatch, tag) ? new FileAnswer(304, headers(tag), 0, 0) : null;
    }

    /** A smaller picture, whole. */
    public static FileAnswer thumbnail(StoredFile file, int pixels, byte[] picture) {
        Map<String, String> headers = headers(tag(file, pixels));
        headers.put("Content-Type", picture[0] == (byte) 0xFF ? "image/jpeg" : "image/png");
        headers.put("Content-Disposition", "inline");
        headers.put("Content-Length", Long.toString(picture.length));
        return new FileAnswer(200, headers, 0, picture.length);
    }

    /** Writes the part that is sent, in small pieces; closes neither. */
    public void write(InputStream content, OutputStream to) throws IOException {
        content.skipNBytes(from);
        byte[] piece = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = content.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                throw new IOException("The file is shorter than it was");
            }
            to.write(piece, 0, read);
            left -= read;
        }
    }

    private static Map<String, String> headers(String tag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Cache-Control", "private, no-cache");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", POLICY);
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    private static String tag(StoredFile file, int pixels) {
        return '"' + file.sha256() + '-' + pixels + '"';
    }

    private static boolean matches(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    /** Words are UTF-8 unless a browser is told better, and markup is never handed over as such. */
    private static String type(String mediaType) {
        return FileKinds.isShown(mediaType) || mediaType.matches("audio/.*|application/pdf")
                ? mediaType
                : mediaType.equals("text/plain") ? "text/plain;charset=utf-8" : "application/octet-stream";
    }

    private static String disposition(StoredFile file) {
        String way = FileKinds.isShown(file.mediaType()) ? "inline" : "attachment";
        String plain = file.name().replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String full = URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return way + "; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }

    /** First and last byte of one part; null when the whole is to be sent; the first behind the last when there is none. */
    private static long[] part(String range, long bytes) {
        if (!range.matches("bytes=(\\d{1,18}-\\d{0,18}|-\\d{1,18})")) {
            return null;
        }
        String[] ends = range.substring("bytes=".length()).split("-", -1);
        if (ends[0].isEmpty()) {
            long last = Long.parseLong(ends[1]);
            return last == 0 ? new long[] {1, 0} : new long[] {Math.max(0, bytes - last), bytes - 1};
        }
        long from = Long.parseLong(ends[0]);
        long to = ends[1].isEmpty() ? bytes - 1 : Math.min(Long.parseLong(ends[1]), bytes - 1);
        if (!ends[1].isEmpty() && Long.parseLong(ends[1]) < from) {
            return null;
        }
        return from >= bytes ? new long[] {1, 0} : new long[] {from, to};
    }
}
