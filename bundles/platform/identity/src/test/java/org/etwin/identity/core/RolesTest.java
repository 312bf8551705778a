package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.SYSTEM;
import static org.etwin.identity.core.Installation.registration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.etwin.identity.Account;
import org.etwin.identity.FirstAdmin;
import org.etwin.identity.RightsChanged;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.etwin.platform.events.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RolesTest {
    private static final Grant ADMIN = new Grant(Role.ADMIN, null);
    private final Installation at;

    @TempDir
    private Path data;

    RolesTest(Database database) {
        at = new Installation(database);
    }

    @Test
    void aGrantTakesEffectWithTheNextRequestAndIsInTheAudit() {
        Id sara = at.person("sara@nso.si");
        assertThat(at.actors.actor(sara).isNsoOf("SI")).isFalse();

        at.roles.grant(SYSTEM, sara, Grant.nso("SI"));

        assertThat(at.actors.actor(sara).isNsoOf("SI")).isTrue();
        assertThat(at.roles.nsoStaff("SI")).containsExactly(sara);
        assertThat(at.audited).containsExactly("identity.role-granted {role=NSO, territory=SI}");
        assertThat(at.db.published(RightsChanged.class)).endsWith(new RightsChanged(sara));

        at.roles.revoke(SYSTEM, sara, Grant.nso("SI"));
        assertThat(at.actors.actor(sara).isNsoOf("SI")).isFalse();
    }

    @Test
    void anotherNodeForgetsWhenItHearsOfTheChange() {
        Id sara = at.person("sara@nso.si");
        ResolvedActors otherNode = new ResolvedActors(
                at.db.transactions(), at.repository, at.db.outbox(), at.db.json(), null, at.db.clock());
        assertThat(otherNode.actor(sara).has(Role.CSS)).isFalse();
        at.roles.grant(SYSTEM, sara, new Grant(Role.CSS, null));

        otherNode.on(new Event(
                1,
                new Id(1),
                "identity.rights-changed",
                1,
                at.db.clock().instant(),
                at.db.json().write(new RightsChanged(sara))));

        assertThat(otherNode.actor(sara).has(Role.CSS)).isTrue();
    }

    @Test
    void actorsComeFromTheCacheWithoutAskingTheDatabase() {
        Id sara = at.person("sara@nso.si");
        at.actors.actor(sara);

        assertThat(at.db.statements(() -> at.actors.actor(sara))).isEmpty();
    }

    @Test
    void standingHoldsAtOnceWhenMembershipArrivesAndNoLongerThanItIsThere() {
        Id tina = at.person("tina@school.si");
        assertThat(at.actors.actor(tina).isEtwinner()).isFalse();

        org.etwin.identity.spi.StandingSource membership = account -> new Standing(true, Set.of("SI"), false);
        at.actors.bindStandings(membership);
        assertThat(at.actors.actor(tina).isEtwinner()).isTrue();

        at.actors.unbindStandings(membership);
        assertThat(at.actors.actor(tina).isEtwinner()).isFalse();
    }

    @Test
    void whatARolledBackTransactionChangedIsNotForgottenInTheCache() {
        Id tina = at.person("tina@school.si");
        Actor before = at.actors.actor(tina);
        try {
            at.db.transactions().in(() -> {
                at.actors.changed(tina);
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }

        assertThat(at.actors.actor(tina)).isSameAs(before);
    }

    @Test
    void nobodyTakesTheLastAdminAway() {
        Id first = at.person("first@etwin.example");
        Id second = at.person("second@etwin.example");
        at.roles.grant(SYSTEM, first, ADMIN);
        at.roles.grant(SYSTEM, second, ADMIN);

        at.roles.revoke(SYSTEM, first, ADMIN);

        assertThat(Refused.keys(() -> at.roles.revoke(SYSTEM, second, ADMIN)))
                .containsExactly("identity.rejected.last-admin");
    }

    @Test
    void onlyAdminsAndOperatorsGiveRoles() {
        Id tina = at.person("tina@school.si");
        Id sara = at.person("sara@nso.si");
        at.roles.grant(SYSTEM, sara, Grant.nso("SI"));

        assertThat(Refused.kind(() -> at.roles.grant(at.actors.actor(sara), tina, Grant.nso("SI"))))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(Refused.kind(() -> at.roles.holders(Actor.VISITOR, PageRequest.first())))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        at.roles.grant(new Actor.Operator("console"), tina, ADMIN);
        at.roles.grant(at.actors.actor(tina), sara, new Grant(Role.CSS, null));
        assertThat(at.actors.actor(sara).has(Role.CSS)).isTrue();
    }

    @Test
    void aRoleNeedsAConfirmedAddressAndAKnownTerritory() {
        Id unconfirmed = at.register("tina@school.si");
        Id sara = at.person("sara@nso.si");

        assertThat(Refused.keys(() -> at.roles.grant(SYSTEM, unconfirmed, ADMIN)))
                .containsExactly("identity.rejected.role-needs-confirmed");
        assertThat(Refused.keys(() -> at.roles.grant(SYSTEM, sara, Grant.nso("XX"))))
                .containsExactly("identity.rejected.territory");
    }

    @Test
    void holdersArePagedWithAllTheirRoles() {
        for (int i = 0; i < 5; i++) {
            at.roles.grant(SYSTEM, at.person("staff" + i + "@nso.si"), Grant.nso("SI"));
        }
        Id last = at.accounts.findByEmail(SYSTEM, "staff4@nso.si").orElseThrow().id();
        at.roles.grant(SYSTEM, last, ADMIN);

        Page<Account> first = at.roles.holders(SYSTEM, PageRequest.first(3));
        Page<Account> second = at.roles.holders(SYSTEM, new PageRequest(first.next(), 3));

        assertThat(first.items()).hasSize(3);
        assertThat(first.total().value()).isEqualTo(5);
        assertThat(second.next()).isNull();
        assertThat(second.items())
                .extracting(Account::grants)
                .containsExactly(Set.of(Grant.nso("SI")), Set.of(Grant.nso("SI"), ADMIN));
    }

    @Test
    void othersAccountsDoNotExistForAPerson() {
        Id tina = at.person("tina@school.si");
        Id matti = at.person("matti@koulu.fi");
        Actor herself = at.actors.actor(tina);

        assertThat(at.accounts.find(herself, tina)).isPresent();
        assertThat(at.accounts.find(herself, matti)).isEmpty();
        assertThat(at.accounts.findByEmail(herself, "matti@koulu.fi")).isEmpty();
        assertThat(at.accounts.cards(List.of(tina, matti))).containsOnlyKeys(tina, matti);
    }

    @Test
    void theOneTimeLinkMakesTheFirstAdminOnce() throws Exception {
        FirstAdmin firstAdmin = firstStart(data, false);
        Path file = data.resolve("first-admin-link.txt");
        String link = Files.readString(file).strip();
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(link).startsWith("https://etwin.example/setup/");
        assertThat(firstAdmin.fits(token)).isTrue();
        assertThat(firstAdmin.fits("another")).isFalse();

        Id admin = firstAdmin.setUp(token, registration("admin@etwin.example"));

        assertThat(at.actors.actor(admin).has(Role.ADMIN)).isTrue();
        assertThat(firstAdmin.fits(token)).isFalse();
        assertThat(file).doesNotExist();
        assertThat(Refused.kind(() -> firstAdmin.setUp(token, registration("other@etwin.example"))))
                .isEqualTo(Rejection.Kind.NOT_FOUND);
    }

    @Test
    void theLinkStaysTheSameUntilThereIsAnAdminAndDemoDataNeedsNone() throws Exception {
        firstStart(data, false);
        String link = Files.readString(data.resolve("first-admin-link.txt"));

        firstStart(data, false);
        assertThat(Files.readString(data.resolve("first-admin-link.txt"))).isEqualTo(link);

        assertThat(firstStart(data.resolve("demo"), true).fits("")).isFalse();
        assertThat(data.resolve("demo")).doesNotExist();
    }

    private FirstAdminByLink firstStart(Path data, boolean demo) {
        return new FirstAdminByLink(
                at.db.transactions(),
                at.repository,
                at.registering,
                at.roles,
                new SetUpLink(data.toString(), "https://etwin.example"),
                demo);
    }
}
