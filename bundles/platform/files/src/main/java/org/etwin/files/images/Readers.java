package org.etwin.files.images;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** Readers made by name: what other bundles may have put on the class path is not asked. */
final class Readers {
    private static final String OF_JAVA = "com.sun.imageio.";

    private Readers() {}

    static ImageReader of(String mediaType) throws IOException {
        return switch (mediaType) {
            case "image/jpeg" -> jpeg();
            case "image/webp" -> new WebPImageReaderSpi().createReaderInstance(null);
            default -> ofJava(mediaType);
        };
    }

    /** Java's own reads neither the colours of printers nor profiles that are slightly wrong. */
    private static ImageReader jpeg() throws IOException {
        JPEGImageReaderSpi reader = new JPEGImageReaderSpi();
        reader.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
        return reader.createReaderInstance(null);
    }

    private static ImageReader ofJava(String mediaType) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith(OF_JAVA)) {
                return reader;
            }
            reader.dispose();
        }
        throw new Broken("no reader for " + mediaType);
    }
}
