package org.etwin.persistence.migration;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import liquibase.resource.ResourceAccessor;

/**
 * The change log of one bundle: {@code db/<capability>/changelog.yaml} and the files beside it.
 *
 * @param path of the change log; it names the change sets in the database, so it never changes
 * @param contents all files of the folder, by path
 */
public record ChangeLog(String path, Map<String, URL> contents) {
    public ChangeLog {
        contents = Map.copyOf(contents);
    }

    /** Of all files, so that it changes with any of them. */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, URL> file : new TreeMap<>(contents).entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                try (InputStream stream = file.getValue().openStream()) {
                    digest.update(stream.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }

    ResourceAccessor files() {
        return new ChangeLogFiles(contents);
    }
}
