package org.etwin.plugins.console;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on the server or an address, whichever the operator names. */
final class Source {
    private static final int PATIENCE_MILLISECONDS = 20_000;

    private Source() {}

    static InputStream open(String fileOrUrl) throws IOException {
        Path file = Path.of(fileOrUrl.startsWith("file:") ? fileOrUrl.substring("file:".length()) : fileOrUrl);
        if (Files.isRegularFile(file)) {
            return Files.newInputStream(file);
        }
        URL address;
        try {
            address = new URL(fileOrUrl);
        } catch (MalformedURLException noAddress) {
            throw new IOException("There is no file " + file.toAbsolutePath());
        }
        URLConnection connection = address.openConnection();
        connection.setConnectTimeout(PATIENCE_MILLISECONDS);
        connection.setReadTimeout(PATIENCE_MILLISECONDS);
        try {
            return connection.getInputStream();
        } catch (IOException away) {
            throw new IOException("Nothing can be read from " + fileOrUrl + ": " + away.getMessage(), away);
        }
    }
}
