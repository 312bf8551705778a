package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.etwin.identity.Tokens;
import org.etwin.identity.passwords.Secrets;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Tokens} of which the database knows the hashes. */
@Component(configurationPid = "org.etwin.identity")
public final class StoredTokens implements Tokens {
    private final Transactions transactions;
    private final SecretRepository secrets;
    private final Clock clock;
    private final Duration valid;
    private final Secrets random = new Secrets();

    @Activate
    public StoredTokens(
            @Reference Transactions transactions,
            @Reference SecretRepository secrets,
            @Reference Clock clock,
            Settings settings) {
        this(transactions, secrets, clock, Duration.ofHours(settings.token_hours()));
    }

    StoredTokens(Transactions transactions, SecretRepository secrets, Clock clock, Duration valid) {
        this.transactions = transactions;
        this.secrets = secrets;
        this.clock = clock;
        this.valid = valid;
    }

    @Override
    public String issue(Id account) {
        String token = random.token();
        transactions.in(() -> secrets.add(
                new StoredToken(Secrets.hash(token), account, clock.instant().plus(valid))));
        return token;
    }

    @Override
    public Optional<Id> account(String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        return transactions.reading(() -> secrets.token(Secrets.hash(token))
                .filter(found -> found.isValid(clock.instant()))
                .map(StoredToken::account));
    }

    @Override
    public void revoke(String token) {
        if (token != null) {
            transactions.in(() -> secrets.removeToken(Secrets.hash(token)));
        }
    }
}
