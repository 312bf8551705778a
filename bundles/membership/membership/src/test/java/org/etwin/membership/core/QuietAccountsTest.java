package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.MembershipRested;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.Profile;
import org.etwin.notifications.Mail;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class QuietAccountsTest extends MembershipOnADatabase {
    QuietAccountsTest(Database database) {
        super(database);
    }

    @Test
    void twoNoticesComeBeforeAYearWithoutSignInHidesSomebody() {
        Actor.Person tina = member();
        runNightlyFor(330);
        assertThat(people.mails).isEmpty();

        runNightlyFor(10);
        assertThat(mails()).containsExactly("membership.mail.hiding 30");
        runNightlyFor(25);
        assertThat(mails()).containsExactly("membership.mail.hiding 30", "membership.mail.hiding 7");
        assertThat(now(tina).isEtwinner()).isTrue();
        runNightlyFor(10);

        assertThat(now(tina).isEtwinner()).isFalse();
        assertThat(state(tina, only(tina))).isEqualTo(AffiliationState.INACTIVE);
        assertThat(found()).isEmpty();
        assertThat(members().isAvailableEtwinner(tina.id())).isFalse();
        assertThat(db.published(MembershipRested.class)).containsExactly(new MembershipRested(tina.id(), false));
    }

    @Test
    void whoeverIsInactiveReturnsBySigningIn() {
        Actor.Person tina = member();
        runNightlyFor(380);
        assertThat(found()).isEmpty();

        signsIn(tina);

        assertThat(now(tina).isEtwinner()).isTrue();
        assertThat(found()).containsExactly("Tina");
        assertThat(validating().history(tina, only(tina)))
                .extracting(Decision::to)
                .endsWith(AffiliationState.INACTIVE, AffiliationState.VALIDATED);
        runNightlyFor(300);
        assertThat(mails()).as("no notice for another eleven months").hasSize(2);
    }

    @Test
    void whoeverSignsInAfterTheNoticeIsNotHidden() {
        Actor.Person tina = member();
        runNightlyFor(345);
        signsIn(tina);
        runNightlyFor(60);

        assertThat(now(tina).isEtwinner()).isTrue();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void threeYearsWithoutSignInAndTwoNoticesEraseTheAccountAndLeaveOnlyFigures() {
        Actor.Person tina = member();
        Id request = only(tina);
        runNightlyFor(1060);
        assertThat(mails()).hasSize(2);
        runNightlyFor(35);
        assertThat(mails()).endsWith("membership.mail.ending 30", "membership.mail.ending 7");
        assertThat(people.accounts.find(tina, tina.id()).orElseThrow().name()).isEqualTo("Tina");
        runNightlyFor(10);

        assertThat(people.accounts.find(tina, tina.id()).orElseThrow().name()).isEmpty();
        StoredAffiliation left = db.transactions()
                .reading(() -> requests.affiliations().find(request).orElseThrow());
        assertThat(left.state()).isEqualTo(AffiliationState.ANONYMISED);
        assertThat(left.email()).isNull();
        assertThat(rows("StoredProfile")).isZero();
        assertThat(rows("RequestWord")).isZero();
        assertThat(rows("StoredQuiet")).isZero();
        runNightlyFor(30);
        assertThat(mails()).hasSize(4);
    }

    @Test
    void nobodyIsHiddenOrErasedWithoutNoticeWhenTheServerWasOffForYears() {
        Actor.Person tina = member();
        timePasses(Duration.ofDays(2000));
        nightly.daily();

        assertThat(mails()).containsExactly("membership.mail.hiding 30");
        assertThat(now(tina).isEtwinner()).isTrue();
        runNightlyFor(70);
        assertThat(mails())
                .containsExactly(
                        "membership.mail.hiding 30",
                        "membership.mail.hiding 7",
                        "membership.mail.ending 30",
                        "membership.mail.ending 7");
        assertThat(people.accounts.find(tina, tina.id()).orElseThrow().name()).isEmpty();
    }

    @Test
    void whoeverNeverJoinedIsToldOnlyBeforeTheEnd() {
        newcomer("Petra");
        runNightlyFor(400);
        assertThat(mails()).isEmpty();
        runNightlyFor(700);
        assertThat(mails()).containsExactly("membership.mail.ending 30", "membership.mail.ending 7");
    }

    @Test
    void manyQuietAccountsGoInBatchesAndARoundIsOneNodesAtATime() {
        for (int i = 0; i < 130; i++) {
            newcomer("Person " + i);
        }
        timePasses(Duration.ofDays(400));
        nightly.round();
        assertThat(rows("StoredQuiet")).isEqualTo(130);

        long statements = db.statements(() -> nightly.round()).size();
        assertThat(statements).as("the lease is taken: nothing is looked at").isLessThanOrEqualTo(4);
        timePasses(Duration.ofHours(24));
        assertThat(db.statements(() -> nightly.round())).hasSizeGreaterThan(4);
    }

    @Test
    void theNoticeIsInThePersonsLanguage() {
        with(new Grant(Role.CSS, null));
        Actor.Person tina = member();
        runNightlyFor(340);

        assertThat(people.mails).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("tina@school.example");
            assertThat(mail.language())
                    .isEqualTo(
                            people.accounts.find(tina, tina.id()).orElseThrow().language());
            assertThat(mail.args()).containsExactly("Tina", "30");
        });
    }

    private Actor.Person member() {
        Actor.Person si = nso("SI");
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        people.accounts.signedIn(si.id(), db.clock().instant().plus(Duration.ofDays(9999)));
        people.accounts.signedIn(nso("DE").id(), db.clock().instant().plus(Duration.ofDays(9999)));
        return tina;
    }

    /** Every fifth night is enough to see it. */
    private void runNightlyFor(int days) {
        for (int day = 0; day < days; day += 5) {
            timePasses(Duration.ofDays(5));
            nightly.daily();
        }
    }

    private List<String> mails() {
        return people.mails.stream()
                .map((Mail mail) -> mail.key() + " " + mail.args().get(1))
                .toList();
    }

    private List<String> found() {
        return members().search(nso("SI"), PeopleQuery.ALL, PageRequest.first()).items().stream()
                .map(Profile::name)
                .toList();
    }

    private Id only(Actor.Person person) {
        return joining().mine(person).get(0).value().id();
    }

    private long rows(String entity) {
        return db.transactions().reading(() -> db.unit("membership")
                .em()
                .createQuery("SELECT COUNT(e) FROM " + entity + " e", Long.class)
                .getSingleResult());
    }
}
