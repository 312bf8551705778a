package org.etwin.identity.oidc;

import com.nimbusds.oauth2.sdk.auth.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the secret of this installation at a provider is; read each time, so that it can be exchanged. */
final class ClientSecret {
    private final Path file;
    private final String variable;
    private final UnaryOperator<String> environment;

    /**
     * @param file null when it is in no file
     * @param variable null when it is in no variable
     */
    ClientSecret(Path file, String variable, UnaryOperator<String> environment) {
        this.file = file;
        this.variable = variable;
        this.environment = environment;
    }

    static ClientSecret of(Settings settings, Path folder) {
        return new ClientSecret(
                settings.client_secret_file().isBlank()
                        ? null
                        : folder.resolve(settings.client_secret_file().strip()),
                settings.client_secret_env().isBlank()
                        ? null
                        : settings.client_secret_env().strip(),
                System::getenv);
    }

    /**
     * Empty for an installation that has none: then PKCE alone protects the code.
     *
     * @throws IllegalStateException when it should be there and is not
     */
    Optional<Secret> read() {
        String found = file != null ? inFile() : variable != null ? environment.apply(variable) : null;
        if (found != null && !found.isBlank()) {
            return Optional.of(new Secret(found.strip()));
        }
        if (file != null || variable != null) {
            throw new IllegalStateException("No client secret in " + (file != null ? file : variable));
        }
        return Optional.empty();
    }

    private String inFile() {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
