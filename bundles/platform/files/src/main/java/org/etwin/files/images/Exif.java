package org.etwin.files.images;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of EXIF that is needed to see a picture: which way is up. */
final class Exif {
    private static final int TURN = 0x0112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;
    private static final int MOST_ENTRIES = 1000;

    private Exif() {}

    /** Upright when it does not say so, or says it wrongly. */
    static int turn(byte[] content, int from) {
        if (content.length < from + 8) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(content, from, content.length - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = tiff.getInt(4) & 0xFFFFFFFFL;
        if (first < 8 || first + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = Math.min(MOST_ENTRIES, tiff.getShort((int) first) & 0xFFFF);
        for (int i = 0; i < entries; i++) {
            long entry = first + 2 + 12L * i;
            if (entry + 12 > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort((int) entry) & 0xFFFF) == TURN && tiff.getShort((int) entry + 2) == SHORT) {
                int turn = tiff.getShort((int) entry + 8) & 0xFFFF;
                return turn >= 1 && turn <= 8 ? turn : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A segment that says nothing else. */
    static byte[] onlyTurn(int turn) {
        return ByteBuffer.allocate(32)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TURN)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
