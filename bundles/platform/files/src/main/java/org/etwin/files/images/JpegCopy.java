package org.etwin.files.images;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps what is needed to see the picture, its colours and which way is up; ends where the picture ends. */
final class JpegCopy implements Pictures.Copy {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;

    private int width;
    private int height;
    private int turn = 1;

    @Override
    public Picture copy(DataInputStream in, OutputStream out) throws IOException {
        if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != START) {
            throw new Broken("no JPEG");
        }
        marker(out, START);
        int marker = next(in);
        while (marker != END) {
            if (marker == SCAN) {
                if (width == 0) {
                    throw new Broken("a scan before the frame");
                }
                segment(marker, in, out);
                marker = scan(in, out);
            } else {
                segment(marker, in, out);
                marker = next(in);
            }
        }
        marker(out, END);
        return new Picture(width, height, turn, (long) width * height);
    }

    private static int next(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new Broken("no marker");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void segment(int marker, DataInputStream in, OutputStream out) throws IOException {
        int length = in.readUnsignedShort();
        if (length < 2 || marker < 0xC0 || (marker >= 0xD0 && marker <= START)) {
            throw new Broken("no segment");
        }
        byte[] content = in.readNBytes(length - 2);
        if (content.length < length - 2) {
            throw new Broken("cut off");
        }
        if (isFrame(marker)) {
            frame(content);
        }
        if (marker == APP1 && begins(content, "Exif\0\0")) {
            turn = Exif.turn(content, 6);
            content = Exif.onlyTurn(turn);
        } else if (isOther(marker, content)) {
            return;
        }
        marker(out, marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2 & 0xFF);
        out.write(content);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(byte[] content) throws IOException {
        if (width != 0 || content.length < 6) {
            throw new Broken("not one frame");
        }
        height = (content[1] & 0xFF) << 8 | content[2] & 0xFF;
        width = (content[3] & 0xFF) << 8 | content[4] & 0xFF;
        if (width == 0 || height == 0) {
            throw new Broken("no size");
        }
    }

    private static boolean isOther(int marker, byte[] content) {
        if (marker < APP0 || marker > APP15) {
            return marker == COMMENT;
        }
        return !(marker == APP0 && begins(content, "JFIF\0")
                || marker == APP2 && begins(content, "ICC_PROFILE\0")
                || marker == APP14 && begins(content, "Adobe"));
    }

    /** Copies packed pixels up to the next marker. A picture that was cut off ends with what is there. */
    private static int scan(DataInputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream piece = new ByteArrayOutputStream(8 * 1024);
        while (true) {
            int one = in.read();
            int two = one == 0xFF ? in.read() : 0;
            while (one == 0xFF && two == 0xFF) {
                two = in.read();
            }
            boolean packed = one != 0xFF || two == 0 || (two >= 0xD0 && two <= 0xD7);
            if (one < 0 || two < 0 || !packed) {
                piece.writeTo(out);
                return one < 0 || two < 0 ? END : two;
            }
            piece.write(one);
            if (one == 0xFF) {
                piece.write(two);
            }
            if (piece.size() >= 8 * 1024 - 2) {
                piece.writeTo(out);
                piece.reset();
            }
        }
    }

    private static void marker(OutputStream out, int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    static boolean begins(byte[] content, String words) {
        byte[] start = words.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= start.length
                && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
