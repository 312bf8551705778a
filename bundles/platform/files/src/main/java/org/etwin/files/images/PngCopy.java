package org.etwin.files.images;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps the chunks that are needed to see the picture, moving ones too, and ends with the last of them. */
final class PngCopy implements Pictures.Copy {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> SEEN = Set.of(
            "IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "IDAT", "IEND",
            "acTL", "fcTL", "fdAT");

    @Override
    public Picture copy(DataInputStream in, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        if (in.readLong() != SIGNATURE || in.readInt() != 13 || in.readInt() != 0x49484452) {
            throw new Broken("no PNG");
        }
        int width = in.readInt();
        int height = in.readInt();
        out.writeLong(SIGNATURE);
        out.writeInt(13);
        out.writeInt(0x49484452);
        out.writeInt(width);
        out.writeInt(height);
        Pictures.pass(in, out, 5 + 4);
        boolean pixels = false;
        String chunk = "";
        while (!chunk.equals("IEND")) {
            int length = in.readInt();
            chunk = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (length < 0 || !chunk.matches("[A-Za-z]{4}") || chunk.equals("IHDR")) {
                throw new Broken("no chunk");
            }
            pixels |= chunk.equals("IDAT");
            if (SEEN.contains(chunk)) {
                out.writeInt(length);
                out.writeBytes(chunk);
                Pictures.pass(in, out, length + 4L);
            } else {
                in.skipNBytes(length + 4L);
            }
        }
        if (!pixels) {
            throw new Broken("no pixels");
        }
        return new Picture(width, height, 1, (long) width * height);
    }
}
