package org.etwin.files.images;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the frame of an image without unfolding it, and copies it without what is not to be seen: place, device, words,
 * whatever is hung on its end. The picture itself is copied byte by byte.
 */
public final class Pictures {
    private static final int BUFFER = 64 * 1024;

    private Pictures() {}

    /** @throws Broken when it is not what it begins like; {@code to} has got a part of it then */
    public static Picture copy(String mediaType, Path from, OutputStream to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new Unclosed(to), BUFFER)) {
            return switch (mediaType) {
                case "image/jpeg" -> copy(new JpegCopy(), from, out);
                case "image/png" -> copy(new PngCopy(), from, out);
                case "image/gif" -> copy(new GifCopy(), from, out);
                case "image/webp" -> {
                    WebpCopy copy = new WebpCopy();
                    copy(copy, from, OutputStream.nullOutputStream());
                    yield copy(copy, from, out);
                }
                default -> throw new Broken("no image: " + mediaType);
            };
        }
    }

    /** The frame alone. */
    public static Picture read(String mediaType, Path from) throws IOException {
        return copy(mediaType, from, OutputStream.nullOutputStream());
    }

    private static Picture copy(Copy copy, Path from, OutputStream to) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from), BUFFER))) {
            Picture picture = copy.copy(in, to);
            if (picture.width() <= 0 || picture.height() <= 0) {
                throw new Broken("no size");
            }
            return picture;
        } catch (EOFException short_) {
            throw new Broken("cut off");
        }
    }

    /** One format. */
    interface Copy {
        Picture copy(DataInputStream in, OutputStream out) throws IOException;
    }

    /** Copies so many bytes in pieces. */
    static void pass(DataInputStream in, OutputStream out, long bytes) throws IOException {
        byte[] piece = new byte[8 * 1024];
        long left = bytes;
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }

    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            out.write(piece, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
