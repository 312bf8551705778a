package org.etwin.files.images;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Runs twice: the first time finds out how long it will be, which is told at the beginning. */
final class WebpCopy implements Pictures.Copy {
    private static final Set<String> SEEN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int WITHOUT_WORDS = ~0x0C;
    private static final int HEAD = 48;

    private long kept;
    private int width;
    private int height;
    private long pixels;

    @Override
    public Picture copy(DataInputStream in, OutputStream out) throws IOException {
        byte[] head = in.readNBytes(12);
        if (head.length < 12 || !text(head, 0).equals("RIFF") || !text(head, 8).equals("WEBP")) {
            throw new Broken("no WebP");
        }
        long left = number(head, 4) - 4;
        out.write(ByteBuffer.wrap(head)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, (int) (kept + 4))
                .array());
        kept = 0;
        width = 0;
        while (left >= 8) {
            byte[] chunk = in.readNBytes(8);
            if (chunk.length < 8) {
                throw new Broken("cut off");
            }
            long length = number(chunk, 4);
            long padded = length + (length & 1);
            left -= 8 + padded;
            if (left < 0) {
                throw new Broken("cut off");
            }
            chunk(text(chunk, 0), chunk, padded, in, out);
        }
        if (pixels == 0) {
            throw new Broken("no picture");
        }
        return new Picture(width, height, 1, Math.max(pixels, (long) width * height));
    }

    private void chunk(String name, byte[] chunk, long padded, DataInputStream in, OutputStream out)
            throws IOException {
        if (!SEEN.contains(name)) {
            in.skipNBytes(padded);
            return;
        }
        byte[] start = in.readNBytes((int) Math.min(HEAD, padded));
        measure(name, start);
        if (name.equals("VP8X") && start.length >= 10) {
            start[0] &= (byte) WITHOUT_WORDS;
        }
        kept += 8 + padded;
        out.write(chunk);
        out.write(start);
        Pictures.pass(in, out, padded - start.length);
    }

    private void measure(String name, byte[] start) throws IOException {
        switch (name) {
            case "VP8X" -> canvas(three(start, 4) + 1, three(start, 7) + 1);
            case "VP8L" -> lossless(start, 0);
            case "VP8 " -> lossy(start, 0);
            case "ANMF" -> {
                seen(three(start, 6) + 1, three(start, 9) + 1);
                String inner = start.length >= 20 ? text(start, 16) : "";
                if (inner.equals("VP8L")) {
                    lossless(start, 24);
                } else if (inner.equals("VP8 ")) {
                    lossy(start, 24);
                }
            }
            default -> {}
        }
    }

    private void lossless(byte[] start, int at) throws IOException {
        if (start.length < at + 5 || start[at] != 0x2F) {
            throw new Broken("no picture");
        }
        long bits = number(start, at + 1);
        seen((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
    }

    private void lossy(byte[] start, int at) throws IOException {
        if (start.length < at + 10 || start[at + 3] != (byte) 0x9D || start[at + 4] != 1 || start[at + 5] != 0x2A) {
            throw new Broken("no picture");
        }
        seen(two(start, at + 6) & 0x3FFF, two(start, at + 8) & 0x3FFF);
    }

    private void canvas(int wide, int high) {
        width = wide;
        height = high;
    }

    private void seen(int wide, int high) {
        if (width == 0) {
            canvas(wide, high);
        }
        pixels = Math.max(pixels, (long) wide * high);
    }

    private static String text(byte[] from, int at) {
        return new String(Arrays.copyOfRange(from, at, at + 4), StandardCharsets.ISO_8859_1);
    }

    private static long number(byte[] from, int at) {
        return two(from, at) | (long) two(from, at + 2) << 16;
    }

    private static int three(byte[] from, int at) throws IOException {
        if (from.length < at + 3) {
            throw new Broken("cut off");
        }
        return two(from, at) | (from[at + 2] & 0xFF) << 16;
    }

    private static int two(byte[] from, int at) {
        return from[at] & 0xFF | (from[at + 1] & 0xFF) << 8;
    }
}
