package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.identity.AccessTokens;
import org.etwin.identity.Actors;
import org.etwin.identity.Programs;
import org.etwin.identity.passwords.TokenWords;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link AccessTokens} of which the database knows the hashes; not cached, so an ended one is nobody's at once. */
@Component(
        service = {AccessTokens.class, Programs.class},
        configurationPid = "org.etwin.identity")
public final class StoredAccessTokens implements AccessTokens, Programs {
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final AccessTokenRepository tokens;
    private final KnownCapabilities known;
    private final OwnPassword own;
    private final NextStep nextStep;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Duration longest;
    private final int most;
    private final TokenWords words = new TokenWords(PREFIX);

    @Activate
    public StoredAccessTokens(
            @Reference Transactions transactions,
            @Reference AccessTokenRepository tokens,
            @Reference KnownCapabilities known,
            @Reference OwnPassword own,
            @Reference NextStep nextStep,
            @Reference Actors actors,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock,
            Settings settings) {
        this(
                transactions,
                tokens,
                known,
                own,
                nextStep,
                actors,
                audit,
                ids,
                clock,
                Duration.ofDays(settings.access_token_days()),
                settings.access_tokens());
    }

    StoredAccessTokens(
            Transactions transactions,
            AccessTokenRepository tokens,
            KnownCapabilities known,
            OwnPassword own,
            NextStep nextStep,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock,
            Duration longest,
            int most) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.known = known;
        this.own = own;
        this.nextStep = nextStep;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.longest = longest;
        this.most = most;
    }

    @Override
    public Made make(Actor actor, Wanted given, String password) {
        Id account = owner(actor);
        Wanted wanted = AccessTokenRules.tidy(given);
        List<Rejection> reasons = AccessTokenRules.check(wanted, clock.instant(), longest, Set.copyOf(capabilities()));
        if (!reasons.isEmpty()) {
            throw new Rejected(reasons);
        }
        own.check(account, "password", password);
        String secret = words.next();
        StoredAccessToken made = transactions.in(() -> add(actor, account, secret, wanted));
        return new Made(made.toAccessToken(false), secret);
    }

    private StoredAccessToken add(Actor actor, Id account, String secret, Wanted wanted) {
        if (tokens.of(account).size() >= most) {
            throw new Rejected(Rejection.conflict("identity.rejected.access-tokens", most));
        }
        StoredAccessToken token = new StoredAccessToken(
                ids.next(), account, words.hash(secret), wanted, nextStep.isRequired(actor), clock.instant());
        tokens.add(token);
        audit.record(
                actor,
                "identity.access-token-made",
                null,
                account,
                Map.of(
                        Audit.ACCOUNT,
                        account.toString(),
                        "token",
                        token.id().toString(),
                        "access",
                        wanted.access().name(),
                        "expires",
                        wanted.expires().toString()));
        return token;
    }

    @Override
    public List<AccessToken> mine(Actor actor) {
        Id account = Policy.person(actor);
        Instant now = clock.instant();
        boolean needed = nextStep.isRequired(actor);
        return transactions.reading(() -> tokens.of(account).stream()
                .map(token -> token.toAccessToken(needed))
                .filter(each -> now.isBefore(each.expires()))
                .toList());
    }

    @Override
    public void revoke(Actor actor, Id token) {
        Id account = Policy.person(actor);
        transactions.in(() -> {
            tokens.remove(tokens.find(token)
                    .filter(found -> found.account().equals(account))
                    .orElseThrow(Rejected::notFound));
            audit.record(
                    actor,
                    AccessTokenEndings.REVOKED,
                    null,
                    account,
                    Map.of(Audit.ACCOUNT, account.toString(), "token", token.toString()));
        });
    }

    @Override
    public Optional<Use> use(String secret) {
        if (!words.fits(secret)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<StoredAccessToken> found = transactions
                .reading(() -> tokens.withHash(words.hash(secret)))
                .filter(token -> now.isBefore(token.expires()));
        Optional<Use> use = found.flatMap(this::toUse);
        use.flatMap(unused -> found)
                .filter(token ->
                        token.used() == null || !now.isBefore(token.used().plus(WRITTEN_EVERY)))
                .ifPresent(token -> transactions.in(() -> tokens.used(token.id(), now)));
        return use;
    }

    private Optional<Use> toUse(StoredAccessToken token) {
        Actor owner = actors.actor(token.account());
        if (!AccessTokenEndings.mayHave(owner)) {
            return Optional.empty();
        }
        Actor.Person person = (Actor.Person) owner;
        return Optional.of(token.toUse(token.isProven() ? person : nextStep.withoutRoles(person)));
    }

    @Override
    public Duration longest() {
        return longest;
    }

    @Override
    public List<String> capabilities() {
        return known.all();
    }

    private static Id owner(Actor actor) {
        Id account = Policy.person(actor);
        if (!AccessTokenEndings.mayHave(actor)) {
            throw Rejected.forbidden();
        }
        return account;
    }
}
