package org.etwin.ui.shell.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A long text made small, in a text again: where a string must be kept that is hardly ever read. */
final class Pressed {
    /** Nothing that is sent begins with it. */
    private static final char MARK = '\0';

    private static final int WORTH_IT = 1_000;

    private Pressed() {}

    /** A text that is short or small already stays as it is. */
    static String small(String text) {
        if (text == null || text.length() < WORTH_IT || text.charAt(0) == MARK) {
            return text;
        }
        Deflater tight = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 4);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, tight)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            tight.end();
        }
        return MARK + bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** As it was. */
    static String whole(String text) {
        if (text == null || text.isEmpty() || text.charAt(0) != MARK) {
            return text;
        }
        byte[] bytes = text.substring(1).getBytes(StandardCharsets.ISO_8859_1);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
