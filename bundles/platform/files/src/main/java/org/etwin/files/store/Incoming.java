package org.etwin.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A content on its way in: a temporary file that is gone when this is closed, unless it was put into the store. */
public final class Incoming extends OutputStream {
    private static final int PIECE = 64 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest;
    private long bytes;

    Incoming(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes a stream to its end, or until it is longer than allowed.
     *
     * @return whether it ended in time
     * @throws IOException of the stream
     * @throws NoRoom when it cannot be written
     */
    public boolean take(InputStream content, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            if (bytes + read > most) {
                return false;
            }
            write(piece, 0, read);
        }
        return true;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] piece, int from, int length) {
        ByteBuffer left = ByteBuffer.wrap(piece, from, length);
        try {
            while (left.hasRemaining()) {
                channel.write(left);
            }
        } catch (IOException e) {
            throw new NoRoom(e);
        }
        digest.update(piece, from, length);
        bytes += length;
    }

    public Path path() {
        return path;
    }

    public long bytes() {
        return bytes;
    }

    /** Of what was written so far; only once. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What was written is on the disk when this returns. */
    void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
