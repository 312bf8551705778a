package org.etwin.identity.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file in which whoever has access to the server finds the one-time link. */
final class SetUpLink {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);
    private static final String FILE = "first-admin-link.txt";

    private final Path file;
    private final String publicUrl;

    /** @param data folder of the installation, or null: then the link is only logged */
    SetUpLink(String data, String publicUrl) {
        this.file = data == null ? null : Path.of(data, FILE);
        this.publicUrl = publicUrl;
    }

    void show(String token) {
        String link = publicUrl + "/setup/" + token;
        LOG.info("There is no admin yet. Set up this installation at {}", link);
        if (file != null) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, link + "\n", StandardCharsets.UTF_8);
                file.toFile().setReadable(false, false);
                file.toFile().setReadable(true, true);
            } catch (IOException e) {
                LOG.warn("The link could not be written to {}: {}", file, e.toString());
            }
        }
    }

    /** The token of a link that an earlier start wrote. */
    Optional<String> token() {
        try {
            if (file == null || !Files.exists(file)) {
                return Optional.empty();
            }
            String link = Files.readString(file, StandardCharsets.UTF_8).strip();
            return Optional.of(link.substring(link.lastIndexOf('/') + 1)).filter(token -> !token.isBlank());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void remove() {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warn("{} should be deleted: {}", file, e.toString());
            }
        }
    }
}
