package org.etwin.identity.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.AccountSearch;
import org.etwin.identity.Accounts;
import org.etwin.identity.EmailChanges;
import org.etwin.identity.Origin;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.Pupils;
import org.etwin.identity.Registration;
import org.etwin.identity.Roles;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.SignIn;
import org.etwin.identity.Terms;
import org.etwin.identity.Tokens;
import org.etwin.identity.factor.InstallationKey;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.etwin.platform.Texts;

/** Identity on a real database, with mails and audit that remember. */
final class Installation {
    static final Actor SYSTEM = new Actor.System("test");
    static final String PASSWORD = "four quiet otters sing";

    final TestDatabase db;
    final CountedHashes hashes = new CountedHashes();
    final List<Mail> mails = new ArrayList<>();
    final List<String> audited = new ArrayList<>();
    final List<AccountLifecycle> takingPart = new ArrayList<>();
    final Lifecycles lifecycles = new Lifecycles(takingPart);
    final AccountRepository repository;
    final SecretRepository secrets;
    final SessionRepository sessionRepository;
    final TermsRepository acceptances;
    final ResolvedActors actors;
    final AccessTokenRepository accessTokenRepository;
    final AccessTokenEndings accessTokenEndings;
    final StoredAccessTokens accessTokens;
    final LiveSessions sessions;
    final Confirming confirming;
    final Registering registering;
    final Accounts accounts;
    final AccountEndings endings;
    final AccountSearch search;
    final EmailChanges emailChanges;
    final SignIn signIn;
    final MailedPasswordLinks forgotten;
    final Tokens tokens;
    final Roles roles;
    final Pupils pupils;
    final Sweeping sweeping;
    final FactorRepository factors;
    final LinkRepository links;
    final NextStep nextStep;
    final SecondFactor secondFactor;
    final SignInProviders providers = new SignInProviders(new NoFaults());
    final OtherSignIns others;
    final ArchiveLimit archiveLimit;

    Installation(Database database) {
        db = TestDatabase.fresh(database, "identity");
        Mails post = new RememberedMails(mails);
        Texts texts = new Keys();
        Credentials credentials = new Credentials(hashes);
        Limits limits = new Limits(db.clock(), 20, 20, 200, 600, 5, 8, 100, 3);
        archiveLimit = new ArchiveLimit(limits);
        repository = new AccountRepository(db.unit("identity"));
        secrets = new SecretRepository(db.unit("identity"));
        sessionRepository = new SessionRepository(db.unit("identity"));
        acceptances = new TermsRepository(db.unit("identity"));
        Transactions in = db.transactions();
        Clock clock = db.clock();
        actors = new ResolvedActors(in, repository, db.outbox(), db.json(), new NoFaults(), clock);
        Arriving arriving = new Arriving(repository, lifecycles, post, clock);
        accessTokenRepository = new AccessTokenRepository(db.unit("identity"));
        accessTokenEndings =
                new AccessTokenEndings(accessTokenRepository, actors, new RememberedAudit(audited), db.json());
        factors = new FactorRepository(db.unit("identity"));
        links = new LinkRepository(db.unit("identity"));
        nextStep = new NextStep(actors, factors, Set.of(Role.CSS));
        sessions = sessionsOn(in, arriving);
        SignInMails signInMails = new SignInMails(repository, post);
        OwnPassword own = new OwnPassword(in, repository, credentials, limits);
        accessTokens = new StoredAccessTokens(
                in,
                accessTokenRepository,
                new KnownCapabilities(List.of(() -> List.of("projects", "spaces"))),
                own,
                nextStep,
                actors,
                new RememberedAudit(audited),
                db.ids(),
                clock,
                Duration.ofDays(366),
                3);
        confirming = new Confirming(
                in,
                repository,
                secrets,
                acceptances,
                links,
                sessions,
                credentials,
                actors,
                post,
                db.outbox(),
                lifecycles,
                clock);
        registering =
                new Registering(in, repository, acceptances, confirming, credentials, limits, texts, db.ids(), clock);
        accounts = new StoredAccounts(
                in,
                repository,
                secrets,
                sessions,
                registering,
                confirming,
                credentials,
                own,
                limits,
                actors,
                db.outbox(),
                texts);
        signIn = new SigningIn(in, repository, credentials, limits, arriving);
        forgotten = new MailedPasswordLinks(
                in, repository, secrets, sessions, credentials, limits, actors, post, arriving, db.ids(), clock);
        tokens = new StoredTokens(in, sessionRepository, sessions, nextStep, db.ids(), clock, Duration.ofHours(12));
        roles = new GrantedRoles(in, repository, actors, new RememberedAudit(audited), new Slovenia(), db.ids());
        pupils = new OwnedPupils(
                in,
                repository,
                new PupilRepository(db.unit("identity")),
                sessions,
                credentials,
                actors,
                new RememberedAudit(audited),
                db.ids(),
                clock,
                60);
        search = new FoundAccounts(in, repository);
        emailChanges = new ChangingEmail(
                in,
                repository,
                secrets,
                links,
                own,
                confirming,
                sessions,
                limits,
                post,
                new RememberedAudit(audited),
                clock,
                Duration.ofHours(24),
                Duration.ofDays(7));
        endings = new Ending(
                in,
                repository,
                secrets,
                acceptances,
                factors,
                links,
                sessions,
                own,
                arriving,
                lifecycles,
                actors,
                new RememberedAudit(audited),
                db.outbox());
        sweeping = new Sweeping(
                in,
                repository,
                secrets,
                links,
                sessionRepository,
                confirming,
                new AccessTokenNotices(in, accessTokenRepository, db.outbox(), clock, Duration.ofDays(7)),
                clock,
                Duration.ofDays(7));
        Codes codes = new Codes(factors, new InstallationKey(settings()), new NoFaults(), db.ids(), clock);
        secondFactor = new AppSecondFactor(
                in,
                repository,
                factors,
                sessions,
                codes,
                nextStep,
                own,
                limits,
                signInMails,
                new RememberedAudit(audited),
                clock);
        Linking linking = new Linking(
                in, repository, links, nextStep, providers, signInMails, new RememberedAudit(audited), db.ids(), clock);
        others = new LinkedSignIns(
                in,
                repository,
                links,
                providers,
                new Departing(providers, new PublicUrl("https://etwin.example"), clock),
                linking,
                registering,
                signIn,
                own,
                limits,
                post,
                new RememberedAudit(audited),
                db.ids(),
                clock);
    }

    private static Path settings() {
        try {
            return Files.createTempDirectory(Path.of("target"), "etc");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What another node of the installation knows about sessions. */
    LiveSessions otherNode() {
        return sessionsOn(
                db.transactions(), new Arriving(repository, lifecycles, new RememberedMails(mails), db.clock()));
    }

    private LiveSessions sessionsOn(Transactions in, Arriving arriving) {
        return new LiveSessions(
                in,
                sessionRepository,
                accessTokenEndings,
                nextStep,
                arriving,
                db.outbox(),
                db.ids(),
                db.json(),
                db.clock(),
                Duration.ofMinutes(60),
                Duration.ofHours(12));
    }

    static Registration registration(String email) {
        return registration(email, PASSWORD);
    }

    static Registration registration(String email, String password) {
        return new Registration(email, password, "Tina", "Novak", new Locale("sl"), "2026-01", "2026-01");
    }

    Id register(String email) {
        return accounts.register(Actor.VISITOR, registration(email), "192.0.2.1");
    }

    /** A confirmed account. */
    Id person(String email) {
        return accounts.admit(SYSTEM, registration(email));
    }

    Actor eTwinner(Id account) {
        return new Actor.Person(
                account, "Tina Novak", java.util.Set.of(), new Standing(true, java.util.Set.of("SI"), false));
    }

    /** Where the account is signed in. */
    Id browser(Id account) {
        return sessions.begin(account, new Origin("192.0.2.1", "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0"));
    }

    Terms terms(String codeOfConduct, String privacy) {
        return new AcceptedTerms(
                db.transactions(),
                acceptances,
                db.clock(),
                Map.of(Terms.Document.CODE_OF_CONDUCT, codeOfConduct, Terms.Document.PRIVACY, privacy));
    }

    Mail lastMail() {
        return mails.get(mails.size() - 1);
    }
}
