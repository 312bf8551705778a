package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etwin.identity.OtherSignIns.Arrival;
import org.etwin.identity.OtherSignIns.Departure;
import org.etwin.identity.OtherSignIns.Known;
import org.etwin.identity.OtherSignIns.Link;
import org.etwin.identity.OtherSignIns.Provider;
import org.etwin.identity.Registration;
import org.etwin.identity.factor.TimedCodes;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class OtherSignInsTest {
    private static final String EMAIL = "tina@school.si";

    private final Installation at;

    OtherSignInsTest(Database database) {
        at = new Installation(database);
        at.providers.bindProvider(new Vouching("eu"));
    }

    @Test
    void anUnknownPersonIsNobodyAndWhatIsKnownWaits() {
        assertThat(at.others.providers(Locale.ENGLISH)).containsExactly(new Provider("eu", "EU Login"));

        Arrival arrival = arrive("tina-at-eu", EMAIL, true);

        assertThat(arrival.account()).isNull();
        assertThat(known(arrival)).contains(new Known("EU Login", EMAIL, true, "Tina", "Novak"));
        at.db.clock().advance(Duration.ofMinutes(30));
        assertThat(known(arrival)).isEmpty();
    }

    @Test
    void anEqualAddressAloneOpensNoAccount() {
        Id tina = at.person(EMAIL);

        Arrival arrival = arrive("stranger-at-eu", EMAIL, true);

        assertThat(arrival.account()).isNull();
        assertThat(Refused.keys(() -> at.others.prove(arrival.waiting(), EMAIL, "guess", "192.0.2.1")))
                .containsExactly("identity.rejected.sign-in");
        assertThat(Refused.keys(() -> at.others.join(arrival.waiting(), registration(EMAIL), "192.0.2.1")))
                .containsExactly("identity.rejected.address-has-account");
        assertThat(at.others.mine(at.actors.actor(tina)).links()).isEmpty();
    }

    @Test
    void thePasswordLinksOnceAndForAll() {
        Id tina = at.person(EMAIL);
        Arrival arrival = arrive("tina-at-eu", "private@mail.eu", false);

        assertThat(at.others.prove(arrival.waiting(), EMAIL, Installation.PASSWORD, "192.0.2.1"))
                .isEqualTo(tina);

        assertThat(arrive("tina-at-eu", null, false).account()).isEqualTo(tina);
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.linked");
        assertThat(at.audited).contains("identity.linked {provider=eu}");
        assertThat(Refused.kind(() -> at.others.prove(arrival.waiting(), EMAIL, Installation.PASSWORD, "192.0.2.1")))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
    }

    @Test
    void aMailLinksAsWellAndFiveWrongCodesVoidIt() {
        Id tina = at.person(EMAIL);
        Id waiting = arrive("tina-at-eu", EMAIL, false).waiting();
        at.others.askForCode(waiting, " Tina@School.si ", "192.0.2.1");
        String code = Mailed.code(at.lastMail());
        assertThat(at.lastMail().link()).isEqualTo("/first-time?code=" + code);
        for (int i = 0; i < 5; i++) {
            assertThat(Refused.keys(() -> at.others.proveByCode(waiting, "000000")))
                    .containsExactly("identity.rejected.code-wrong");
        }
        assertThat(Refused.keys(() -> at.others.proveByCode(waiting, code)))
                .containsExactly("identity.rejected.code-wrong");

        at.others.askForCode(waiting, EMAIL, "192.0.2.1");
        assertThat(at.others.proveByCode(waiting, Mailed.code(at.lastMail()))).isEqualTo(tina);
        assertThat(arrive("tina-at-eu", null, false).account()).isEqualTo(tina);
    }

    @Test
    void aCodeOfAnotherSignInLinksNothing() {
        at.person(EMAIL);
        Id tinas = arrive("tina-at-eu", EMAIL, false).waiting();
        Id strangers = arrive("stranger-at-eu", EMAIL, false).waiting();
        at.others.askForCode(tinas, EMAIL, "192.0.2.1");
        String code = Mailed.code(at.lastMail());

        assertThat(Refused.keys(() -> at.others.proveByCode(strangers, code)))
                .containsExactly("identity.rejected.code-wrong");
    }

    @Test
    void nobodyLearnsWhichAddressesHaveAnAccount() {
        Id waiting = arrive("tina-at-eu", EMAIL, false).waiting();

        at.others.askForCode(waiting, "nobody@school.si", "192.0.2.1");

        assertThat(at.lastMail().key()).isEqualTo("identity.mail.nobody");
        assertThat(Refused.keys(() -> at.others.proveByCode(waiting, "123456")))
                .containsExactly("identity.rejected.code-wrong");
    }

    @Test
    void whoHasASecondFactorLinksAfterSigningInWithIt() {
        Id tina = at.person(EMAIL);
        Actor herself = at.actors.actor(tina);
        String secret =
                at.secondFactor.begin(herself, Installation.PASSWORD, null).secret();
        at.secondFactor.confirm(
                herself, new TimedCodes().code(secret, at.db.clock().instant()));
        Id waiting = arrive("stranger-at-eu", EMAIL, false).waiting();

        assertThat(Refused.keys(() -> at.others.prove(waiting, EMAIL, Installation.PASSWORD, "192.0.2.1")))
                .containsExactly("identity.rejected.link-second-step");
        assertThat(at.others.mine(herself).links()).isEmpty();
    }

    @Test
    void aVerifiedAddressNeedsNoMailAndAnyOtherDoes() {
        Id verified = at.others.join(
                arrive("tina-at-eu", EMAIL, true).waiting(), registration(EMAIL.toUpperCase(Locale.ROOT)), "192.0.2.1");
        assertThat(account(verified).isConfirmed()).isTrue();
        assertThat(arrive("tina-at-eu", EMAIL, true).account()).isEqualTo(verified);

        Id unverified = at.others.join(
                arrive("matti-at-eu", "matti@school.fi", false).waiting(),
                registration("matti@school.fi"),
                "192.0.2.1");
        assertThat(account(unverified).isConfirmed()).isFalse();
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.confirm");

        Id changed = at.others.join(
                arrive("ana-at-eu", "ana@mail.eu", true).waiting(), registration("ana@school.si"), "192.0.2.1");
        assertThat(account(changed).isConfirmed()).isFalse();
    }

    @Test
    void whoRegistersAnothersAddressLosesTheLinkWhenItsOwnerConfirms() {
        Id account = at.others.join(arrive("thief-at-eu", EMAIL, false).waiting(), registration(EMAIL), "192.0.2.1");
        assertThat(arrive("thief-at-eu", EMAIL, false).account()).isEqualTo(account);

        at.accounts.confirm(Actor.VISITOR, Mailed.token(at.lastMail()), "my own good password");

        assertThat(arrive("thief-at-eu", EMAIL, false).account()).isNull();
    }

    @Test
    void anAnswerCountsForItsOwnSignInAndInTime() {
        Departure departure = at.others.depart("eu", Locale.ENGLISH);
        assertThat(departure.address().toString()).endsWith("back=https://etwin.example/signed-in-by/eu");

        assertThat(Refused.keys(() -> at.others.arrive(null, answer(departure, "tina-at-eu", null, false))))
                .containsExactly("identity.rejected.other-unknown");
        assertThat(Refused.keys(() -> at.others.arrive(departure, Map.of("state", "another", "who", "tina"))))
                .containsExactly("identity.rejected.other-unknown");
        at.db.clock().advance(Duration.ofMinutes(10));
        assertThat(Refused.keys(() -> at.others.arrive(departure, answer(departure, "tina-at-eu", null, false))))
                .containsExactly("identity.rejected.other-late");
    }

    @Test
    void aSignedInPersonLinksAndUnlinks() {
        Actor tina = at.actors.actor(at.person(EMAIL));
        assertThat(Refused.keys(() -> at.others.departToLink(tina, "eu", Locale.ENGLISH, "wrong")))
                .containsExactly("identity.rejected.password-wrong");
        Departure departure = at.others.departToLink(tina, "eu", Locale.ENGLISH, Installation.PASSWORD);
        Map<String, String> answer = answer(departure, "tina-at-eu", "tina@mail.eu", false);
        assertThat(Refused.keys(() -> at.others.arrive(departure, answer)))
                .containsExactly("identity.rejected.other-unknown");

        at.others.link(tina, departure, answer);

        List<Link> links = at.others.mine(tina).links();
        assertThat(links).extracting(Link::shown).containsExactly("tina@mail.eu");
        assertThat(arrive("tina-at-eu", null, false).account())
                .isEqualTo(tina.account().orElseThrow());
        Actor other = at.actors.actor(at.person("other@school.si"));
        assertThat(Refused.kind(() -> at.others.unlink(other, links.get(0).id())))
                .isEqualTo(Rejection.Kind.NOT_FOUND);
        at.others.unlink(tina, links.get(0).id());
        assertThat(arrive("tina-at-eu", null, false).account()).isNull();
        assertThat(at.audited).contains("identity.unlinked {provider=eu}");
    }

    @Test
    void whatAnotherAccountIsLinkedToCannotBeTaken() {
        Actor tina = at.actors.actor(at.person(EMAIL));
        at.others.prove(arrive("tina-at-eu", EMAIL, false).waiting(), EMAIL, Installation.PASSWORD, "192.0.2.1");
        at.person("other@school.si");
        Actor other = at.actors.actor(at.signIn.person("other@school.si", Installation.PASSWORD, null));

        Departure departure = at.others.departToLink(other, "eu", Locale.ENGLISH, Installation.PASSWORD);

        assertThat(Refused.keys(() -> at.others.link(other, departure, answer(departure, "tina-at-eu", null, false))))
                .containsExactly("identity.rejected.link-taken");
        assertThat(Refused.keys(() -> at.others.link(tina, departure, answer(departure, "new-at-eu", null, false))))
                .containsExactly("identity.rejected.other-unknown");
    }

    @Test
    void theLastWayInCannotBeUnlinked() {
        Actor tina = at.actors.actor(
                at.others.join(arrive("tina-at-eu", EMAIL, true).waiting(), registration(EMAIL), "192.0.2.1"));
        Id link = at.others.mine(tina).links().get(0).id();
        assertThat(at.others.mine(tina).password()).isFalse();

        assertThat(Refused.keys(() -> at.others.unlink(tina, link))).containsExactly("identity.rejected.last-way");
        assertThat(Refused.keys(() -> at.endings.deleteOwn(tina, ""))).containsExactly("identity.rejected.no-password");
        assertThat(Refused.kind(() -> at.signIn.person(EMAIL, "", null))).isEqualTo(Rejection.Kind.UNAUTHENTICATED);

        at.forgotten.ask(EMAIL, "192.0.2.1");
        at.forgotten.choose(Mailed.token(at.lastMail()), "a rather good password");
        at.others.unlink(tina, link);
        assertThat(at.others.mine(tina).links()).isEmpty();
    }

    @Test
    void accountsThatBecomeOneKeepAllWaysInAndOneThatEndsKeepsNone() {
        Id gone = at.person(EMAIL);
        Id kept = at.person("tina@new.si");
        at.others.prove(arrive("tina-at-eu", EMAIL, false).waiting(), EMAIL, Installation.PASSWORD, "192.0.2.1");

        at.endings.merge(Installation.SYSTEM, gone, kept);
        assertThat(arrive("tina-at-eu", null, false).account()).isEqualTo(kept);

        at.endings.erase(Installation.SYSTEM, kept);
        assertThat(arrive("tina-at-eu", null, false).account()).isNull();
    }

    private Arrival arrive(String who, String email, boolean verified) {
        Departure departure = at.others.depart("eu", Locale.ENGLISH);
        return at.others.arrive(departure, answer(departure, who, email, verified));
    }

    private static Map<String, String> answer(Departure departure, String who, String email, boolean verified) {
        Map<String, String> answer = new HashMap<>(Map.of("state", departure.state(), "who", who));
        if (email != null) {
            answer.put("email", email);
        }
        if (verified) {
            answer.put("verified", "true");
        }
        return answer;
    }

    private Optional<Known> known(Arrival arrival) {
        return at.others.waiting(arrival.waiting(), Locale.ENGLISH);
    }

    private StoredAccount account(Id id) {
        return at.db.transactions().reading(() -> at.repository.find(id)).orElseThrow();
    }

    private static Registration registration(String email) {
        return Installation.registration(email, null);
    }
}
