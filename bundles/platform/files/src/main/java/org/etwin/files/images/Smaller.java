package org.etwin.files.images;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a picture smaller: upright, without anything but its pixels. Of one that moves the first frame is taken. */
public final class Smaller {
    private static final float QUALITY = 0.85f;

    private Smaller() {}

    /**
     * Writes it as JPEG, or as PNG where one can see through it.
     *
     * @param longest pixels of the longer side at most; never more than it has
     * @throws Broken when it cannot be read
     */
    public static void write(String mediaType, Path from, int longest, OutputStream to) throws IOException {
        Picture picture = Pictures.read(mediaType, from);
        BufferedImage seen;
        try {
            seen = upright(fitted(unfolded(mediaType, from, longest), longest), picture.turn());
        } catch (IIOException | EOFException | RuntimeException wrong) {
            throw new Broken(String.valueOf(wrong.getMessage()));
        }
        encode(seen, to);
    }

    /** Leaves pixels out while reading, so that a large picture needs little memory, but twice as many as are needed. */
    private static BufferedImage unfolded(String mediaType, Path from, int longest) throws IOException {
        ImageReader reader = Readers.of(mediaType);
        try (FileImageInputStream in = new FileImageInputStream(from.toFile())) {
            reader.setInput(in, true, true);
            int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            int step = Math.max(1, longer / (2 * longest));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitted(BufferedImage image, int longest) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(1, (double) longest / longer);
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage at = image;
        while (at.getWidth() > 2 * width && at.getHeight() > 2 * height) {
            at = drawn(at, at.getWidth() / 2, at.getHeight() / 2);
        }
        return drawn(at, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = blank(image, width, height);
        Graphics2D paint = painter(drawn);
        paint.drawImage(image, 0, 0, width, height, null);
        paint.dispose();
        return drawn;
    }

    private static BufferedImage upright(BufferedImage image, int turn) {
        if (turn == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform way =
                switch (turn) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    default -> new AffineTransform(0, -1, 1, 0, 0, width);
                };
        BufferedImage turned = blank(image, turn >= 5 ? height : width, turn >= 5 ? width : height);
        Graphics2D paint = painter(turned);
        paint.drawImage(image, way, null);
        paint.dispose();
        return turned;
    }

    private static BufferedImage blank(BufferedImage like, int width, int height) {
        return new BufferedImage(
                width,
                height,
                like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D painter(BufferedImage on) {
        Graphics2D paint = on.createGraphics();
        paint.setComposite(AlphaComposite.Src);
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return paint;
    }

    private static void encode(BufferedImage image, OutputStream to) throws IOException {
        boolean clear = image.getColorModel().hasAlpha();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(clear ? "png" : "jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(to)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (!clear) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
