package org.etwin.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small files of some kinds, for tests. */
public final class FileSamples {
    private FileSamples() {}

    public static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** As much of a PDF as its kind is told by. */
    public static byte[] pdf(String words) {
        return text("%PDF-1.4\n% " + words + "\ntrailer\n%%EOF\n");
    }

    public static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return image("jpg", width, height);
    }

    public static byte[] gif(int width, int height) {
        return image("gif", width, height);
    }

    private static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        paint.setColor(Color.ORANGE);
        paint.fillRect(0, 0, width, height);
        paint.setColor(Color.BLUE);
        paint.fillRect(0, 0, width / 2, height / 2);
        paint.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
