package org.etwin.files.images;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps pictures and their timing; no words, and nothing behind the end. */
final class GifCopy implements Pictures.Copy {
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;
    private static final int TIMING = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final Set<String> APPLICATIONS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private long pixels;

    @Override
    public Picture copy(DataInputStream in, OutputStream out) throws IOException {
        byte[] head = in.readNBytes(13);
        String version = new String(head, 0, Math.min(6, head.length), StandardCharsets.ISO_8859_1);
        if (head.length < 13 || !version.matches("GIF8[79]a")) {
            throw new Broken("no GIF");
        }
        int width = number(head, 6);
        int height = number(head, 8);
        pixels = (long) width * height;
        out.write(head);
        colours(head[10], in, out);
        boolean seen = false;
        int block = in.readUnsignedByte();
        while (block != END) {
            if (block == IMAGE) {
                image(in, out);
                seen = true;
            } else if (block == EXTENSION) {
                extension(in, out);
            } else {
                throw new Broken("no block");
            }
            block = in.readUnsignedByte();
        }
        out.write(END);
        if (!seen) {
            throw new Broken("no picture");
        }
        return new Picture(width, height, 1, pixels);
    }

    private void image(DataInputStream in, OutputStream out) throws IOException {
        byte[] head = in.readNBytes(9);
        if (head.length < 9) {
            throw new Broken("cut off");
        }
        pixels = Math.max(pixels, (long) number(head, 4) * number(head, 6));
        out.write(IMAGE);
        out.write(head);
        colours(head[8], in, out);
        out.write(in.readUnsignedByte());
        parts(in, out);
    }

    private static void extension(DataInputStream in, OutputStream out) throws IOException {
        int label = in.readUnsignedByte();
        if (label == TIMING) {
            out.write(EXTENSION);
            out.write(label);
            parts(in, out);
        } else if (label == APPLICATION) {
            int length = in.readUnsignedByte();
            byte[] name = in.readNBytes(length);
            boolean known = APPLICATIONS.contains(new String(name, StandardCharsets.ISO_8859_1));
            if (known) {
                out.write(EXTENSION);
                out.write(label);
                out.write(length);
                out.write(name);
            }
            parts(in, known ? out : OutputStream.nullOutputStream());
        } else {
            parts(in, OutputStream.nullOutputStream());
        }
    }

    private static void colours(byte flags, DataInputStream in, OutputStream out) throws IOException {
        if ((flags & 0x80) != 0) {
            Pictures.pass(in, out, 3L << (flags & 7) + 1);
        }
    }

    private static void parts(DataInputStream in, OutputStream out) throws IOException {
        int length;
        do {
            length = in.readUnsignedByte();
            out.write(length);
            Pictures.pass(in, out, length);
        } while (length > 0);
    }

    private static int number(byte[] from, int at) {
        return from[at] & 0xFF | (from[at + 1] & 0xFF) << 8;
    }
}
