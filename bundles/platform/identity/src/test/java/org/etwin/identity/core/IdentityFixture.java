package org.etwin.identity.core;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etwin.identity.FirstAdmin;
import org.etwin.identity.Registration;
import org.etwin.identity.archive.OwnArchives;
import org.etwin.identity.rest.MeApplication;
import org.etwin.identity.rest.RegistrationsApplication;
import org.etwin.identity.rest.RolesApplication;
import org.etwin.identity.rest.SessionApplication;
import org.etwin.identity.rest.TokensApplication;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.platform.Texts;
import org.etwin.rest.Rest;

/** An installation with one person who is signed in with Firefox, for tests beside the core. */
public final class IdentityFixture {
    private final Installation at;
    private final Id tina;
    private final List<String> recorded = new ArrayList<>();

    public IdentityFixture(Database database) {
        at = new Installation(database);
        tina = at.person("tina@school.si");
        at.browser(tina);
    }

    public Actor tina() {
        return at.actors.actor(tina);
    }

    public Id admit(String email) {
        return at.person(email);
    }

    public Actor actor(Id account) {
        return at.actors.actor(account);
    }

    public String lastCode() {
        return Mailed.code(at.lastMail());
    }

    public String lastToken() {
        return Mailed.token(at.lastMail());
    }

    public MeApplication me(Rest rest) {
        OwnArchives archives = new OwnArchives(limit(), json(), texts(), faults(), clock());
        return new MeApplication(
                rest,
                at.accounts,
                at.endings,
                at.sessions,
                at.tokens,
                at.terms("2026-01", "2027-01"),
                at.emailChanges,
                archives,
                at.secondFactor,
                at.others);
    }

    public TokensApplication tokens(Rest rest) {
        return new TokensApplication(rest, at.accessTokens);
    }

    public RegistrationsApplication registrations(Rest rest) {
        return new RegistrationsApplication(
                rest,
                at.accounts,
                at.emailChanges,
                at.terms("2026-01", "2027-01"),
                at.forgotten,
                new NoFirstAdmin(),
                at.tokens,
                at.others);
    }

    public SessionApplication session(Rest rest) {
        return new SessionApplication(rest, at.signIn, at.tokens, at.secondFactor);
    }

    /** Whose token it is. */
    public Optional<Id> owner(String token) {
        return at.tokens.account(token);
    }

    /** With the role that needs a second factor here. */
    public Id support(String email) {
        Id account = at.person(email);
        at.roles.grant(Installation.SYSTEM, account, new Grant(Role.CSS, null));
        return account;
    }

    public RolesApplication roles(Rest rest) {
        return new RolesApplication(rest, at.roles, at.accounts, at.search, at.secondFactor);
    }

    private static final class NoFirstAdmin implements FirstAdmin {
        @Override
        public boolean fits(String token) {
            return false;
        }

        @Override
        public Id setUp(String token, Registration registration) {
            throw Rejected.notFound();
        }
    }

    public ArchiveLimit limit() {
        return at.archiveLimit;
    }

    public PersonalData identity() {
        return new IdentityData(
                at.db.transactions(),
                at.repository,
                at.sessionRepository,
                at.accessTokenRepository,
                at.acceptances,
                at.links,
                at.factors);
    }

    public Json json() {
        return at.db.json();
    }

    public Clock clock() {
        return at.db.clock();
    }

    public List<String> recorded() {
        return recorded;
    }

    public Faults faults() {
        return new Faults() {
            @Override
            public void record(Class<?> part, Throwable thrown) {
                recorded.add(thrown.getMessage());
            }

            @Override
            public List<Fault> recent() {
                return List.of();
            }
        };
    }

    /** The key after the language that it was asked in. */
    public Texts texts() {
        return new Texts() {
            @Override
            public String text(Locale language, String key, Object... args) {
                return language + ":" + key;
            }

            @Override
            public boolean has(String key) {
                return true;
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.ENGLISH, new Locale("sl"));
            }

            @Override
            public Locale closest(Locale wanted) {
                return wanted;
            }
        };
    }
}
