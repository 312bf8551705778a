package org.etwin.identity.core;

import org.etwin.identity.passwords.PasswordHashes;
import org.etwin.identity.passwords.Turns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The one hasher of the bundle, set up by its settings. */
@Component(service = Credentials.class, configurationPid = "org.etwin.identity")
public final class Credentials {
    private final PasswordHashes hashes;

    @Activate
    public Credentials(Settings settings) {
        this(new PasswordHashes(
                settings.argon2_memory_kib(),
                settings.argon2_iterations(),
                settings.argon2_parallelism(),
                new Turns(settings.hashes_at_once(), settings.hashes_waiting())));
    }

    Credentials(PasswordHashes hashes) {
        this.hashes = hashes;
    }

    PasswordHashes hashes() {
        return hashes;
    }
}
