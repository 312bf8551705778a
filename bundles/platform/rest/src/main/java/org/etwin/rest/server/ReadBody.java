package org.etwin.rest.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request body that tells in the end by its hash what it was, without being held in memory. */
final class ReadBody extends FilterInputStream {
    private final MessageDigest digest = sha256();
    private String hash;

    ReadBody(InputStream in) {
        super(in == null ? InputStream.nullInputStream() : in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            digest.update((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            digest.update(into, from, read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Its owner may close it before somebody wants to know what it was. */
    @Override
    public void close() throws IOException {
        hashOfAll();
        super.close();
    }

    String hashOfAll() throws IOException {
        if (hash == null) {
            transferTo(OutputStream.nullOutputStream());
            hash = HexFormat.of().formatHex(digest.digest());
        }
        return hash;
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
