package org.etwin.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.etwin.identity.Account;
import org.etwin.identity.AccountsInMemory;
import org.etwin.identity.Origin;
import org.etwin.identity.SignIn;
import org.etwin.identity.Tokens;
import org.etwin.identity.rest.MeResource.Me;
import org.etwin.identity.rest.RolesResource.NewGrant;
import org.etwin.identity.rest.SessionResource.Credentials;
import org.etwin.identity.rest.SessionResource.PupilCredentials;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.etwin.rest.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static final Id TINA = new Id(11);
    private static final Id ANA = new Id(12);
    private static final Actor ADMIN =
            new Actor.Person(new Id(1), "Admin", Set.of(new Grant(Role.ADMIN, null)), Standing.NONE);
    private static final Account TINAS = new Account(
            TINA,
            "tina@school.si",
            "Tina",
            "Novak",
            new Locale("sl"),
            true,
            false,
            Instant.EPOCH,
            Set.of(Grant.nso("SI")));

    private final List<String> revoked = new ArrayList<>();
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final SessionResource session =
            new SessionResource(new Everybody(), new NumberedTokens(), new NoSecondFactor());

    @BeforeEach
    void tinaHasAnAccount() {
        accounts.add(TINAS);
    }

    @Test
    void signingInGivesATokenOfTheAccount() {
        assertThat(session.person(caller(Actor.VISITOR), "Firefox", new Credentials("tina@school.si", "secret"))
                        .token())
                .isEqualTo("token of " + TINA);
        assertThat(session.pupil(caller(Actor.VISITOR), "Firefox", new PupilCredentials("ana.sunflower", "secret"))
                        .token())
                .isEqualTo("token of " + ANA);
    }

    @Test
    void signingOutEndsTheTokenOfTheCall() {
        session.end(caller(ADMIN));

        assertThat(revoked).containsExactly("mine");
    }

    @Test
    void nothingThatHoldsAPasswordOrTokenShowsItInALog() {
        assertThat(List.of(
                        new Credentials("a", "secret"),
                        new PupilCredentials("a", "secret"),
                        new SessionResource.Session("secret", null),
                        new SecondStepResource.Code("secret", "secret"),
                        new SecondStepResource.Waiting("secret"),
                        new SecondStepResource.RecoveryCodes(List.of("secret")),
                        new MySecondFactorResource.Beginning("secret", "secret"),
                        new MySecondFactorResource.GivenCode("secret"),
                        new MeResource.PasswordChange("secret", "secret"),
                        new RegistrationsResource.Registered(TINA, "secret"),
                        new RegistrationsResource.Confirmation("secret", "secret", "secret"),
                        new RegistrationsResource.LinkToken("secret"),
                        new RegistrationsResource.TakenBack("secret"),
                        new MeResource.Deletion("secret"),
                        new MyEmailResource.Wanted("secret", "secret"),
                        new MyEmailResource.Confirmation("secret", "secret"),
                        new RegistrationsResource.NewPassword("secret", "secret")))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("secret"));
    }

    @Test
    void meIsWhoAsksWithRolesAndStanding() {
        Actor tina = new Actor.Person(TINA, "Tina Novak", TINAS.grants(), new Standing(true, Set.of("SI"), false));

        Me me = new MeResource(accounts, accounts).me(tina);

        assertThat(me.name()).isEqualTo("Tina Novak");
        assertThat(me.etwinner()).isTrue();
        assertThat(me.territories()).containsExactly("SI");
        assertThat(me.grants()).containsExactly(Grant.nso("SI"));
        assertThatThrownBy(() -> new MeResource(accounts, accounts).me(Actor.VISITOR))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("unauthenticated");
    }

    @Test
    void aRoleIsGivenToTheAccountOfAnAddress() {
        RememberedRoles roles = new RememberedRoles();
        RolesResource resource = new RolesResource(roles, accounts, (actor, words) -> List.of(), new NoSecondFactor());

        resource.grant(ADMIN, new NewGrant("tina@school.si", Role.NSO, "SI"));
        resource.revoke(ADMIN, TINA, Role.CSS, null);

        assertThat(roles.granted()).containsExactly(Grant.nso("SI"));
        assertThat(roles.revoked()).containsExactly(new Grant(Role.CSS, null));
        assertThatThrownBy(() -> resource.grant(ADMIN, new NewGrant("nobody@school.si", Role.CSS, null)))
                .hasMessage("identity.rejected.no-account");
        assertThatThrownBy(() -> resource.grant(ADMIN, new NewGrant("tina@school.si", Role.NSO, " ")))
                .hasMessage("identity.rejected.role-territory");
        assertThatThrownBy(() -> resource.revoke(ADMIN, TINA, Role.ADMIN, "SI"))
                .hasMessage("identity.rejected.role-territory");
    }

    private static Caller caller(Actor actor) {
        return new Caller(actor, Locale.ENGLISH, "192.0.2.1", "mine");
    }

    private static final class Everybody implements SignIn {
        @Override
        public Id person(String email, String password, String remoteAddress) {
            return TINA;
        }

        @Override
        public Id pupil(String userName, String password, String remoteAddress) {
            return ANA;
        }
    }

    private final class NumberedTokens implements Tokens {
        @Override
        public String issue(Id account, Origin origin) {
            assertThat(origin).isEqualTo(new Origin("192.0.2.1", "Firefox"));
            return "token of " + account;
        }

        @Override
        public Optional<Id> session(String token) {
            return Optional.empty();
        }

        @Override
        public Optional<Id> account(String token) {
            return Optional.empty();
        }

        @Override
        public void revoke(String token) {
            revoked.add(token);
        }
    }
}
