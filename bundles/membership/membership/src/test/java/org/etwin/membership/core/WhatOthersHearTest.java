package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.etwin.membership.MembershipApproved;
import org.etwin.membership.MembershipAsked;
import org.etwin.membership.MembershipRejected;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.RejectReason;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.schools.SchoolState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class WhatOthersHearTest extends MembershipOnADatabase {
    WhatOthersHearTest(Database database) {
        super(database);
    }

    @Test
    void everyChangeOfStandingIsToldToIdentityAndTheAudit() {
        Actor.Person tina = newcomer("Tina");
        Id request = ask(tina, school("Gimnazija Kranj", "SI"));
        assertThat(people.changed).isEmpty();

        approve(nso("SI"), request);

        assertThat(people.changed).containsExactly(tina.id());
        assertThat(people.audited).containsExactly("membership.approved SI");
        assertThat(db.published(MembershipAsked.class)).hasSize(1);
        assertThat(db.published(MembershipApproved.class))
                .extracting(MembershipApproved::request)
                .containsExactly(request);
    }

    @Test
    void anApprovalPutsTheSchoolToUse() {
        Id school = schools.create(newcomer("Tina"), "SI", org.etwin.schools.SchoolDetails.of("Šola", "Bled"));
        approve(nso("SI"), ask(newcomer("Petra"), school));

        assertThat(schools.find(nso("SI"), school).value().state()).isEqualTo(SchoolState.IN_USE);
    }

    @Test
    void aRequestOfAnUnconfirmedAddressIsToldToNobodyUntilItIsConfirmed() {
        Actor.Person petra = unconfirmed("Petra");
        ask(petra, school("Gimnazija Kranj", "SI"));
        assertThat(db.published(MembershipAsked.class)).isEmpty();

        confirm(petra);
        confirm(petra);

        assertThat(db.published(MembershipAsked.class)).hasSize(1);
    }

    @Test
    void ofAnAccountThatWasNeverConfirmedNothingStays() {
        Id school = school("Gimnazija Kranj", "SI");
        Actor.Person petra = unconfirmed("Petra");
        Actor.Person tina = unconfirmed("Tina");
        ask(petra, school);
        Id request = ask(tina, school);

        removed(petra);

        assertThat(rows("StoredAffiliation")).isEqualTo(1);
        assertThat(rows("StoredStep")).isEqualTo(1);
        assertThat(rows("StoredProfile")).isEqualTo(1);
        assertThat(validating().find(tina, request).value().name()).isEqualTo("Tina");
    }

    private long rows(String entity) {
        return db.transactions().reading(() -> db.unit("membership")
                .em()
                .createQuery("SELECT COUNT(e) FROM " + entity + " e", Long.class)
                .getSingleResult());
    }

    @Test
    void theReasonOfARejectionReachesThePerson() {
        Actor.Person tina = newcomer("Tina");
        Id request = ask(tina, school("Gimnazija Kranj", "SI"));
        validating().reject(nso("SI"), request, version(nso("SI"), request), RejectReason.NOT_AT_SCHOOL, "We rang");
        MembershipRejected event = db.published(MembershipRejected.class).get(0);

        List<Announcement> all = new AnnouncesRejected(announced)
                .announce(new Announced.Event(
                        event.request(), event.account(), event.school(), event.territory(), event.reason(), null));

        assertThat(all).singleElement().satisfies(told -> {
            assertThat(told.recipient()).isEqualTo(tina.id());
            assertThat(told.textKey()).isEqualTo("membership.announce.rejected.NOT_AT_SCHOOL");
            assertThat(told.args()).containsExactly("Gimnazija Kranj", "We rang");
            assertThat(told.mail()).isTrue();
        });
    }

    @Test
    void aPageOfTheQueueOrOfPeopleCostsFewStatementsHoweverManyThereAre() {
        Id school = school("Gimnazija Kranj", "SI");
        for (int i = 0; i < 12; i++) {
            ask(newcomer("Waiting " + i), school);
        }
        for (int i = 0; i < 12; i++) {
            etwinner("Validated " + i, school, "SI");
        }
        Actor si = nso("SI");

        assertThat(db.statements(() -> validating().queue(si, "SI", QueueFilter.WAITING, PageRequest.first())))
                .hasSizeLessThanOrEqualTo(7);
        // The directory reads everybody once, whenever it is asked first.
        members().search(si, PeopleQuery.ALL, PageRequest.first());
        assertThat(db.statements(() -> members().search(si, PeopleQuery.ALL, PageRequest.first())))
                .hasSizeLessThanOrEqualTo(3);
    }
}
