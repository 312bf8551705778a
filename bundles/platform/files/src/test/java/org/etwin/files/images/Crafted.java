package org.etwin.files.images;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.etwin.files.FileSamples;

/** Images as cameras, and people who mean harm, make them. */
public final class Crafted {
    /** One pixel. */
    private static final byte[] LOSSY_WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private Crafted() {}

    /** With place, device and words, lying as the camera was held. */
    public static byte[] photo(int width, int height, int turn) {
        byte[] jpeg = FileSamples.jpeg(width, height);
        byte[] device = "SecretCamera 46.05N 14.51E\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif =
                ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + device.length).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put((byte) 'I').put((byte) 'I');
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(device.length).putInt(8 + 2 + 24 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0);
        exif.putInt(0).put(device);
        byte[] words = "<script>alert('comment')</script>".getBytes(StandardCharsets.US_ASCII);
        return joined(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, exif.array()),
                segment(0xFE, words),
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                "PK\u0003\u0004 behind the end".getBytes(StandardCharsets.US_ASCII));
    }

    /** A JPEG that says it is that large. */
    public static byte[] jpegSaying(int width, int height) {
        byte[] jpeg = FileSamples.jpeg(8, 8);
        for (int i = 2; i < jpeg.length - 9; i++) {
            if (jpeg[i] == (byte) 0xFF && (jpeg[i + 1] == (byte) 0xC0 || jpeg[i + 1] == (byte) 0xC2)) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A few bytes that unfold to gigabytes. */
    public static byte[] pngSaying(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", head.array()),
                chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 0x63, 0, 0, 0, 1, 0, 1}),
                chunk("IEND", new byte[0]));
    }

    /** A PNG with words and EXIF in it, and a page behind its end. */
    public static byte[] talkativePng() {
        byte[] png = FileSamples.png(20, 10);
        int end = png.length - 12;
        return joined(
                Arrays.copyOf(png, end),
                chunk("tEXt", "Author\0SecretPerson".getBytes(StandardCharsets.US_ASCII)),
                chunk("eXIf", "MM SecretPlace".getBytes(StandardCharsets.US_ASCII)),
                Arrays.copyOfRange(png, end, png.length),
                "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
    }

    /** A small screen with a huge picture on it. */
    public static byte[] gifWithHugeFrame() {
        byte[] gif = FileSamples.gif(8, 8);
        for (int i = 13 + (3 << (gif[10] & 7) + 1); i < gif.length - 9; i++) {
            if (gif[i] == 0x2C) {
                ByteBuffer.wrap(gif)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort(i + 5, (short) 65_535)
                        .putShort(i + 7, (short) 65_535);
                return gif;
            }
        }
        throw new IllegalStateException("no picture");
    }

    /** Words in a comment and behind the end of a real picture. */
    public static byte[] gifWithPage() {
        byte[] gif = FileSamples.gif(16, 8);
        int start = 13 + (3 << (gif[10] & 7) + 1);
        byte[] words = "<script>alert('gif')</script>".getBytes(StandardCharsets.US_ASCII);
        return joined(
                Arrays.copyOf(gif, start),
                new byte[] {0x21, (byte) 0xFE, (byte) words.length},
                words,
                new byte[] {0},
                Arrays.copyOfRange(gif, start, gif.length),
                words);
    }

    public static byte[] webp() {
        return LOSSY_WEBP.clone();
    }

    /** One pixel with a place and words. */
    public static byte[] talkativeWebp() {
        byte[] picture = Arrays.copyOfRange(LOSSY_WEBP, 12, LOSSY_WEBP.length);
        byte[] frame = riffed("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        byte[] exif = riffed("EXIF", "SecretPlace".getBytes(StandardCharsets.US_ASCII));
        byte[] words = riffed("XMP ", "<x:SecretPerson/>".getBytes(StandardCharsets.US_ASCII));
        return riff(joined(frame, picture, exif, words));
    }

    /** Lossless, and by its own words 16,383 pixels wide and high. */
    public static byte[] webpSayingMuch() {
        return riff(riffed("VP8L", new byte[] {0x2F, (byte) 0xFE, (byte) 0xFF, (byte) 0xFF, 0x0F, 0, 0, 0}));
    }

    private static byte[] riff(byte[] chunks) {
        return joined(
                "RIFF".getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(chunks.length + 4)
                        .array(),
                "WEBP".getBytes(StandardCharsets.US_ASCII),
                chunks);
    }

    private static byte[] riffed(String name, byte[] content) {
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + content.length + (content.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(out)) {
            data.writeInt(content.length);
            data.write(named);
            data.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
