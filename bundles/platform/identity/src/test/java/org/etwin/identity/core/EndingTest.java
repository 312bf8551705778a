package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.identity.core.Installation.PASSWORD;
import static org.etwin.identity.core.Installation.SYSTEM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.etwin.identity.AccountErased;
import org.etwin.identity.AccountsMerged;
import org.etwin.identity.Origin;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class EndingTest {
    private final Installation at;
    private final List<String> told = new ArrayList<>();

    EndingTest(Database database) {
        at = new Installation(database);
        at.takingPart.add(new AccountLifecycle() {
            @Override
            public void signedIn(Id account) {
                told.add("signed in " + account);
            }

            @Override
            public void erased(Id account) {
                told.add("erased " + account);
            }

            @Override
            public void merged(Id gone, Id kept) {
                told.add("merged " + gone + " " + kept);
            }
        });
    }

    @Test
    void whoDeletesTheOwnAccountIsGoneAtOnceAndTheRowStaysWithoutAName() {
        Id tina = at.person("tina@school.si");
        Actor herself = at.actors.actor(tina);
        String token = at.tokens.issue(tina, Origin.UNKNOWN);
        Id session = at.browser(tina);
        told.clear();

        assertThat(Refused.keys(() -> at.endings.deleteOwn(herself, "wrong")))
                .containsExactly("identity.rejected.password-wrong");
        at.endings.deleteOwn(herself, PASSWORD);

        assertThat(told).containsExactly("erased " + tina);
        assertThat(at.db.published(AccountErased.class)).containsExactly(new AccountErased(tina));
        assertThat(at.audited).containsExactly("identity.erased {}");
        assertThat(at.actors.actor(tina)).isEqualTo(Actor.VISITOR);
        assertThat(at.sessions.account(session)).isEmpty();
        assertThat(at.tokens.account(token)).isEmpty();
        assertThat(at.accounts.cards(List.of(tina)).get(tina).name()).isEmpty();
        assertThat(at.accounts.find(SYSTEM, tina).orElseThrow().email()).isNull();
        assertThat(Refused.kind(() -> at.signIn.person("tina@school.si", PASSWORD, null)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(at.person("tina@school.si")).isNotEqualTo(tina);
    }

    @Test
    void anAccountThatIsGoneIsNeverSweptAndCannotEndAgain() {
        Id tina = at.person("tina@school.si");
        at.endings.erase(SYSTEM, tina);

        at.db.clock().advance(Duration.ofDays(100));
        at.sweeping.sweep();

        assertThat(at.accounts.cards(List.of(tina))).containsKey(tina);
        assertThat(Refused.kind(() -> at.endings.erase(SYSTEM, tina))).isEqualTo(Rejection.Kind.NOT_FOUND);
    }

    @Test
    void theLastAdminCannotGo() {
        Id tina = at.person("tina@school.si");
        at.roles.grant(SYSTEM, tina, new Grant(Role.ADMIN, null));
        Actor herself = at.actors.actor(tina);

        assertThat(Refused.keys(() -> at.endings.deleteOwn(herself, PASSWORD)))
                .containsExactly("identity.rejected.last-admin");

        Id other = at.person("other@school.si");
        at.roles.grant(SYSTEM, other, new Grant(Role.ADMIN, null));
        at.endings.deleteOwn(herself, PASSWORD);
        assertThat(at.roles.holders(SYSTEM, PageRequest.first()).items())
                .extracting("id")
                .containsExactly(other);
    }

    @Test
    void whenACapabilityCannotFollowNothingEnds() {
        Id tina = at.person("tina@school.si");
        at.takingPart.add(new AccountLifecycle() {
            @Override
            public void erased(Id account) {
                throw new IllegalStateException("not now");
            }
        });

        assertThatThrownBy(() -> at.endings.erase(SYSTEM, tina)).hasMessage("not now");

        assertThat(at.signIn.person("tina@school.si", PASSWORD, null)).isEqualTo(tina);
    }

    @Test
    void onlyWhoLooksAfterAccountsEndsThoseOfOthers() {
        Id tina = at.person("tina@school.si");
        Actor other = at.actors.actor(at.person("other@school.si"));

        assertThat(Refused.kind(() -> at.endings.erase(other, tina))).isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(Refused.kind(() -> at.endings.quietSince(other, Instant.EPOCH, PageRequest.first())))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
    }

    @Test
    void whoWasMergedIsToldByMailOnlyWhichAddressToUse() {
        Id gone = at.person("tina@old.si");
        Id kept = at.person("tina@new.si");
        at.endings.merge(SYSTEM, gone, kept);

        assertThat(told).containsExactly("merged " + gone + " " + kept);
        assertThat(at.db.published(AccountsMerged.class)).containsExactly(new AccountsMerged(gone, kept));
        at.mails.clear();
        assertThat(Refused.keys(() -> at.signIn.person("tina@old.si", PASSWORD, null)))
                .isEqualTo(Refused.keys(() -> at.signIn.person("nobody@old.si", PASSWORD, null)));
        assertThat(at.lastMail().to()).isEqualTo("tina@old.si");
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.merged");
        assertThat(at.lastMail().args()).containsExactly("tina@new.si");
        at.mails.clear();
        at.forgotten.ask("tina@old.si", null);
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.merged");
        assertThat(at.signIn.person("tina@new.si", PASSWORD, null)).isEqualTo(kept);
    }

    @Test
    void whatWasMergedBeforeFollowsToTheAccountThatStays() {
        Id first = at.person("first@school.si");
        Id second = at.person("second@school.si");
        Id third = at.person("third@school.si");
        at.endings.merge(SYSTEM, first, second);
        at.endings.merge(SYSTEM, second, third);

        at.forgotten.ask("first@school.si", null);
        assertThat(at.lastMail().args()).containsExactly("third@school.si");

        at.endings.erase(SYSTEM, third);
        at.forgotten.ask("first@school.si", null);
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.nobody");
    }

    @Test
    void whatIsNotOnePersonIsNotMerged() {
        Id tina = at.person("tina@school.si");
        Id admin = at.person("admin@school.si");
        at.roles.grant(SYSTEM, admin, new Grant(Role.ADMIN, null));
        Id unconfirmed = at.register("new@school.si");

        assertThat(Refused.keys(() -> at.endings.merge(SYSTEM, tina, tina))).containsExactly("identity.rejected.merge");
        assertThat(Refused.keys(() -> at.endings.merge(SYSTEM, admin, tina)))
                .containsExactly("identity.rejected.merge");
        assertThat(Refused.keys(() -> at.endings.merge(SYSTEM, tina, unconfirmed)))
                .containsExactly("identity.rejected.merge");
        assertThat(Refused.kind(() -> at.endings.merge(SYSTEM, new Id(5), tina)))
                .isEqualTo(Rejection.Kind.NOT_FOUND);
    }

    @Test
    void signingInIsToldOnceADayAndMakesAnAccountLoudAgain() {
        Id tina = at.person("tina@school.si");
        at.signIn.person("tina@school.si", PASSWORD, null);
        at.signIn.person("tina@school.si", PASSWORD, null);
        assertThat(told).containsExactly("signed in " + tina);

        at.db.clock().advance(Duration.ofDays(365));
        Id ben = at.person("ben@school.si");
        Instant month = at.db.clock().instant().minus(Duration.ofDays(30));
        assertThat(at.endings.quietSince(SYSTEM, month, PageRequest.first()).items())
                .containsExactly(tina)
                .doesNotContain(ben);

        at.signIn.person("tina@school.si", PASSWORD, null);
        assertThat(told).hasSize(2);
        assertThat(at.endings.quietSince(SYSTEM, month, PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    void quietAccountsComeInPages() {
        List<Id> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(at.person("quiet" + i + "@school.si"));
        }
        at.register("unconfirmed@school.si");
        at.db.clock().advance(Duration.ofDays(1));
        Instant now = at.db.clock().instant();

        var first = at.endings.quietSince(SYSTEM, now, new PageRequest(null, 3));
        var second = at.endings.quietSince(SYSTEM, now, new PageRequest(first.next(), 3));

        assertThat(first.items()).containsExactlyElementsOf(all.subList(0, 3));
        assertThat(second.items()).containsExactlyElementsOf(all.subList(3, 5));
        assertThat(second.next()).isNull();
    }
}
