package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;
import static org.etwin.membership.MembershipFixture.wrongFields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.countries.OwnReason;
import org.etwin.countries.TerritorySettings;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decided;
import org.etwin.membership.Deciding;
import org.etwin.membership.Decision;
import org.etwin.membership.MembershipRejected;
import org.etwin.membership.Reason;
import org.etwin.membership.RejectReason;
import org.etwin.membership.RequestVersion;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DecidingAtTheDeskTest extends MembershipOnADatabase {
    DecidingAtTheDeskTest(Database database) {
        super(database);
    }

    @Test
    void severalAreDecidedAtOnceAndOneThatFailsStopsNoOther() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Id ana = ask(newcomer("Ana"), kranj);
        Id bine = ask(newcomer("Bine"), kranj);
        Id matti = ask(newcomer("Matti"), school("Lukio", "FI"));
        Actor.Person si = nso("SI");

        List<Decided> done = validating()
                .decide(
                        si,
                        List.of(
                                new RequestVersion(ana, version(si, ana)),
                                new RequestVersion(matti, 1),
                                new RequestVersion(bine, 99),
                                new RequestVersion(null, 1)),
                        new Deciding(Deciding.Kind.APPROVE, null, null));

        assertThat(done).extracting(Decided::done).containsExactly(true, false, false, false);
        assertThat(done.get(1).refused().get(0).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(done.get(2).refused().get(0).kind()).isEqualTo(Kind.STALE);
        assertThat(state(si, ana)).isEqualTo(AffiliationState.VALIDATED);
        assertThat(state(si, bine)).isEqualTo(AffiliationState.PENDING);
        assertThat(state(nso("FI"), matti)).isEqualTo(AffiliationState.PENDING);
    }

    @Test
    void whatIsWrongForAllOfThemIsSaidOnce() {
        Id ana = ask(newcomer("Ana"), school("Gimnazija Kranj", "SI"));
        Actor.Person si = nso("SI");
        List<RequestVersion> one = List.of(new RequestVersion(ana, version(si, ana)));
        List<RequestVersion> many = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            many.addAll(one);
        }

        assertThat(wrongFields(() -> validating().decide(si, List.of(), new Deciding(null, null, null))))
                .containsExactly("requests");
        assertThat(wrongFields(() -> validating().decide(si, many, new Deciding(null, null, null))))
                .containsExactly("requests");
        assertThat(wrongFields(() -> validating().decide(si, one, new Deciding(null, null, null))))
                .containsExactly("kind");
        assertThat(wrongFields(() -> validating().decide(si, one, new Deciding(Deciding.Kind.REJECT, null, "x"))))
                .containsExactly("reason");
        assertThat(wrongFields(
                        () -> validating().decide(si, one, new Deciding(Deciding.Kind.ASK_EVIDENCE, null, null))))
                .containsExactly("note");
        assertThat(state(si, ana)).isEqualTo(AffiliationState.PENDING);
    }

    @Test
    void aTerritoryRejectsForReasonsOfItsOwnInThePersonsLanguage() {
        OwnReason own = new OwnReason("REGISTRY", Map.of("en", "Not in the registry", "sl", "Ni v registru"));
        people.settings.put("SI", new TerritorySettings(null, null, 5, false, false, null, 60, List.of(own)));
        Actor.Person tina = newcomer("Tina");
        Id request = ask(tina, school("Gimnazija Kranj", "SI"));
        Id elsewhere = ask(newcomer("Matti"), school("Lukio", "FI"));

        assertThat(reasons().list(nso("SI"), "SI", Locale.forLanguageTag("sl")))
                .contains(new Reason("REGISTRY", "Ni v registru", true))
                .extracting(Reason::code)
                .startsWith("REGISTRY")
                .endsWith("OTHER");
        assertThat(refused(() -> reasons().list(nso("FI"), "SI", Locale.ENGLISH)))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(wrongFields(() ->
                        validating().rejectFor(nso("FI"), elsewhere, version(nso("FI"), elsewhere), "REGISTRY", null)))
                .containsExactly("reason");
        validating().rejectFor(nso("SI"), request, version(nso("SI"), request), "REGISTRY", null);
        people.settings.clear();

        Decision last = validating().history(tina, request).get(1);
        assertThat(last.reason()).isEqualTo(RejectReason.OTHER);
        assertThat(last.own()).as("kept, although the list changed").isEqualTo(own);
        MembershipRejected event = db.published(MembershipRejected.class).get(0);
        List<Announcement> told = new AnnouncesRejected(announced)
                .announce(new Announced.Event(
                        event.request(),
                        event.account(),
                        event.school(),
                        event.territory(),
                        event.reason(),
                        event.own()));
        assertThat(told).singleElement().satisfies(each -> {
            assertThat(each.textKey()).isEqualTo("membership.announce.rejected.OWN");
            assertThat(each.args()).containsExactly("Gimnazija Kranj", "Not in the registry", "");
        });
    }
}
