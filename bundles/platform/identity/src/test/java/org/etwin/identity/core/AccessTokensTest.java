package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.PASSWORD;
import static org.etwin.identity.core.Installation.SYSTEM;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.etwin.identity.AccessTokenExpires;
import org.etwin.identity.AccessTokens.Access;
import org.etwin.identity.AccessTokens.AccessToken;
import org.etwin.identity.AccessTokens.Made;
import org.etwin.identity.AccessTokens.Wanted;
import org.etwin.identity.Programs.Use;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AccessTokensTest {
    private final Installation at;
    private final Id tina;
    private final Actor herself;

    AccessTokensTest(Database database) {
        at = new Installation(database);
        tina = at.person("tina@school.si");
        herself = at.actors.actor(tina);
    }

    private Instant in(int days) {
        return at.db.clock().instant().plus(Duration.ofDays(days));
    }

    private Made make(Wanted wanted) {
        return at.accessTokens.make(herself, wanted, PASSWORD);
    }

    private Made make(int days) {
        return make(new Wanted("My script", Access.WRITE, Set.of(), in(days)));
    }

    private Rejection refused(Wanted wanted) {
        return Refused.first(() -> make(wanted));
    }

    @Test
    void aTokenIsItsOwnersUntilItEnds() {
        Made made = make(new Wanted("My script", Access.READ, Set.of("spaces", "projects"), in(30)));

        assertThat(made.secret()).matches("etw_[A-Za-z0-9_-]{43}[0-9a-f]{8}");
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(at.accessTokens.use(made.secret()))
                .contains(new Use((Actor.Person) herself, Access.READ, Set.of("projects", "spaces")));
        at.db.clock().advance(Duration.ofDays(30));
        assertThat(at.accessTokens.use(made.secret())).isEmpty();
        assertThat(at.accessTokens.mine(herself)).isEmpty();
    }

    @Test
    void itIsListedWithWhenItWasUsed() {
        Made made = make(30);
        assertThat(at.accessTokens.mine(herself)).extracting(AccessToken::used).containsOnlyNulls();
        at.db.clock().advance(Duration.ofMinutes(5));

        at.accessTokens.use(made.secret());

        assertThat(at.accessTokens.mine(herself))
                .extracting(AccessToken::name, AccessToken::used)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "My script", at.db.clock().instant()));
        assertThat(at.db.statements(() -> at.accessTokens.use(made.secret()))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void onlyItsHashIsStored() throws Exception {
        Made made = make(30);
        try (var connection = at.db.connection();
                var rows = connection.createStatement().executeQuery("SELECT * FROM identity_access_token")) {
            rows.next();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                assertThat(String.valueOf(rows.getObject(i)))
                        .doesNotContain(made.secret().substring(4));
            }
        }
    }

    @Test
    void whatIsMistypedIsRefusedWithoutAskingTheDatabase() {
        String secret = make(30).secret();
        String mistyped = secret.substring(0, 10) + (secret.charAt(10) == 'x' ? 'y' : 'x') + secret.substring(11);

        assertThat(at.db.statements(
                        () -> assertThat(at.accessTokens.use(mistyped)).isEmpty()))
                .isEmpty();
        assertThat(at.accessTokens.use(null)).isEmpty();
    }

    @Test
    void itNeedsANameAndAnEndWithinAYear() {
        assertThat(refused(new Wanted(" ", null, null, in(30))).field()).isEqualTo("name");
        assertThat(refused(new Wanted("x".repeat(81), null, null, in(30))).field())
                .isEqualTo("name");
        assertThat(refused(new Wanted("a", null, null, null)).field()).isEqualTo("expires");
        assertThat(refused(new Wanted("a", null, null, in(0))).field()).isEqualTo("expires");
        assertThat(refused(new Wanted("a", null, null, in(367))).field()).isEqualTo("expires");
        assertThat(refused(new Wanted("a", null, Set.of("labels"), in(30))).field())
                .isEqualTo("capabilities");
        assertThat(refused(new Wanted("a", null, Collections.singleton(null), in(30)))
                        .field())
                .isEqualTo("capabilities");
        assertThat(make(366).token().access()).isEqualTo(Access.WRITE);
        assertThat(make(new Wanted("a\u0000b", null, null, in(1))).token())
                .extracting(AccessToken::name, AccessToken::access)
                .containsExactly("a b", Access.READ);
    }

    @Test
    void itNeedsThePasswordAgainAndThereAreOnlySoMany() {
        assertThat(Refused.kind(
                        () -> at.accessTokens.make(herself, new Wanted("a", Access.READ, Set.of(), in(1)), "wrong")))
                .isEqualTo(Rejection.Kind.INVALID);
        for (int i = 0; i < 3; i++) {
            make(1);
        }
        assertThat(Refused.kind(() -> make(1))).isEqualTo(Rejection.Kind.CONFLICT);
    }

    @Test
    void neitherVisitorsNorPupilsNorTheSuspendedMakeOne() {
        Wanted wanted = new Wanted("a", Access.READ, Set.of(), in(1));
        Actor suspended = new Actor.Person(tina, "Tina", Set.of(), new Standing(false, Set.of(), true));

        assertThat(Refused.kind(() -> at.accessTokens.make(Actor.VISITOR, wanted, PASSWORD)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(Refused.kind(() -> at.accessTokens.make(new Actor.Pupil(new Id(7), "Ana"), wanted, PASSWORD)))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(Refused.kind(() -> at.accessTokens.make(suspended, wanted, PASSWORD)))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
    }

    @Test
    void theOwnerAloneEndsIt() {
        Made made = make(30);
        Actor other = at.actors.actor(at.person("other@school.si"));

        assertThat(Refused.kind(() -> at.accessTokens.revoke(other, made.token().id())))
                .isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(at.accessTokens.mine(other)).isEmpty();
        at.accessTokens.revoke(herself, made.token().id());

        assertThat(at.accessTokens.use(made.secret())).isEmpty();
        assertThat(at.audited)
                .anyMatch(entry -> entry.startsWith("identity.access-token-made {access=WRITE"))
                .anyMatch(entry -> entry.startsWith("identity.access-token-revoked"));
    }

    @Test
    void aNewPasswordEndsAll() {
        Made made = make(30);

        at.accounts.changePassword(herself, PASSWORD, "five loud otters sing now");

        assertThat(at.accessTokens.use(made.secret())).isEmpty();
        assertThat(at.audited).contains("identity.access-token-revoked {tokens=1}");
    }

    @Test
    void theEndOfTheAccountEndsAll() {
        Made made = make(30);

        at.endings.erase(SYSTEM, tina);

        assertThat(at.accessTokens.use(made.secret())).isEmpty();
    }

    @Test
    void aSuspensionEndsAllForGoodButARoleDoesNot() {
        Made made = make(30);
        at.roles.grant(SYSTEM, tina, Grant.nso("SI"));
        at.db.deliverTo(at.accessTokenEndings);
        assertThat(at.accessTokens.use(made.secret())).isPresent();

        at.actors.bindStandings(account -> new Standing(false, Set.of(), true));
        assertThat(at.accessTokens.use(made.secret())).isEmpty();
        at.db.transactions().in(() -> at.actors.changed(tina));
        at.db.deliverTo(at.accessTokenEndings);
        at.actors.bindStandings(account -> Standing.NONE);

        assertThat(at.accessTokens.use(made.secret())).isEmpty();
        assertThat(at.accessTokens.mine(herself)).isEmpty();
    }

    @Test
    void beforeItEndsTheOwnerIsToldOnce() {
        Made made = make(30);
        at.db.clock().advance(Duration.ofDays(22));
        at.sweeping.sweep();
        assertThat(at.db.published(AccessTokenExpires.class)).isEmpty();
        at.db.clock().advance(Duration.ofDays(2));

        at.sweeping.sweep();
        at.sweeping.sweep();

        assertThat(at.db.published(AccessTokenExpires.class)).hasSize(1);
        var told = new TellsOfAnEndingToken(at.db.transactions(), at.accessTokenRepository)
                .announce(at.db.published(AccessTokenExpires.class).get(0));
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.recipient()).isEqualTo(tina);
            assertThat(one.args()).first().isEqualTo("My script");
        });
        assertThat(made.token().expires()).isEqualTo(in(6));
    }
}
