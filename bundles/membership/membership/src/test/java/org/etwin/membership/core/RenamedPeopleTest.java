package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.etwin.identity.AccountRenamed;
import org.etwin.membership.Directory.Order;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.QueueQuery;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A changed name is what people are found by, without their touching the profile. */
@ParameterizedClass
@EnumSource(Database.class)
class RenamedPeopleTest extends MembershipOnADatabase {
    private final Actor.Person reader = etwinner("Reader", school("Koulu", "FI"), "FI");
    private final Actor.Person tina = etwinner("Tina Novak", school("Gimnazija Kranj", "SI"), "SI");

    RenamedPeopleTest(Database database) {
        super(database);
    }

    @Test
    void whoeverHasAnotherNameIsFoundByItAtOnceAndByTheOldOneNoLonger() {
        assertThat(found("novak")).isEqualTo(1);
        renamed(tina.id(), "Tina Zupan");

        assertThat(found("novak")).isZero();
        assertThat(found("zupan")).isEqualTo(1);
        assertThat(found("kranj")).isEqualTo(1);
        assertThat(directory()
                        .find(reader, called("tina"), Order.NAME, PageRequest.first())
                        .items())
                .extracting(found -> found.profile().account())
                .containsExactly(tina.id());
    }

    @Test
    void theDeskFindsTheRequestByTheNewName() {
        renamed(tina.id(), "Tina Zupan");
        assertThat(decided("zupan")).isEqualTo(1);
        renamed(tina.id(), "Tina Bizjak");
        assertThat(decided("zupan")).isZero();
    }

    @Test
    void whoHasNoProfileAndWhatComesTwiceAreNoTrouble() {
        renamed(newcomer("Somebody").id(), "Somebody Else");
        renamed(tina.id(), "Tina Zupan");
        renamed(tina.id(), "Tina Zupan");
        assertThat(found("zupan")).isEqualTo(1);
    }

    private void renamed(Id account, String name) {
        db.transactions().in(() -> db.outbox().publish(new AccountRenamed(account, name)));
        db.deliverTo(renamedPeople);
    }

    private static PeopleQuery called(String words) {
        return new PeopleQuery(words, null, null, null, null, false);
    }

    private int found(String words) {
        return directory()
                .find(reader, called(words), Order.NAME, PageRequest.first())
                .items()
                .size();
    }

    private int decided(String words) {
        return validating()
                .queue(
                        nso("SI"),
                        "SI",
                        new QueueQuery(QueueFilter.DECIDED, words, null, null, false, false, false, null, null),
                        PageRequest.first())
                .items()
                .size();
    }
}
