package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;

import java.util.List;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.membership.Decision;
import org.etwin.membership.DuplicateComparison;
import org.etwin.membership.DuplicatePair;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.RejectReason;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Role;
import org.etwin.platform.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DuplicateAccountsTest extends MembershipOnADatabase {
    DuplicateAccountsTest(Database database) {
        super(database);
    }

    @Test
    void accountsOfOneNameInATerritoryAreCandidatesUntilTheyAreToldApart() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Actor.Person first = etwinner("Tina Novak", kranj, "SI");
        Actor.Person second = newcomer("Novak Tina");
        ask(second, kranj);
        etwinner("Tina Novak", school("Lukio", "FI"), "FI");
        etwinner("Ana Novak", kranj, "SI");

        assertThat(candidates("SI")).singleElement().satisfies(pair -> {
            assertThat(pair.one().account()).isEqualTo(first.id());
            assertThat(pair.other().account()).isEqualTo(second.id());
            assertThat(pair.sameSchool()).isTrue();
            assertThat(pair.other().lastState()).isEqualTo(AffiliationState.PENDING);
        });
        assertThat(candidates("FI")).isEmpty();

        duplicates().distinct(nso("SI"), second.id(), first.id());
        duplicates().distinct(nso("SI"), first.id(), second.id());
        assertThat(candidates("SI")).isEmpty();
    }

    @Test
    void theAccountThatStaysHasTheBetterOfBothWithItsHistory() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Id bled = school("Gimnazija Bled", "SI");
        Actor.Person kept = newcomer("Tina Novak");
        Id rejected = ask(kept, kranj);
        validating().reject(nso("SI"), rejected, version(nso("SI"), rejected), RejectReason.INCOMPLETE, null);
        Actor.Person gone = etwinner("Novak Tina", kranj, "SI");
        ask(gone, bled, document(gone));

        duplicates().merge(nso("SI"), gone.id(), kept.id());

        assertThat(now(kept).isEtwinner()).isTrue();
        assertThat(now(gone).isEtwinner()).isFalse();
        List<JoinRequest> all = joining().mine(kept).stream().map(Seen::value).toList();
        assertThat(all)
                .extracting(JoinRequest::state)
                .containsExactly(AffiliationState.RECHECK, AffiliationState.VALIDATED);
        assertThat(all.get(0).evidence().files()).hasSize(1);
        assertThat(validating().history(kept, rejected))
                .extracting(Decision::to)
                .containsExactly(
                        AffiliationState.PENDING,
                        AffiliationState.REJECTED,
                        AffiliationState.PENDING,
                        AffiliationState.VALIDATED);
        assertThat(joining().mine(gone)).isEmpty();
        assertThat(candidates("SI")).isEmpty();
        assertThat(people.changed).contains(kept.id());
        assertThat(people.audited).contains("membership.merged SI");
        assertThat(waiting("SI")).as("the queue of the desk goes on").hasSize(1);
    }

    @Test
    void aSuspensionIsNotShedByTheOtherAccount() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Actor.Person bad = etwinner("Tina Novak", kranj, "SI");
        conduct().suspend(nso("SI"), bad.id(), 0, "Spam", null);
        Actor.Person kept = etwinner("Novak Tina", kranj, "SI");

        duplicates().merge(nso("SI"), bad.id(), kept.id());

        assertThat(now(kept).isSuspended()).isTrue();
        assertThat(conduct().find(nso("SI"), kept.id()).value().history()).hasSize(1);
    }

    @Test
    void onlyTheNsoInWhoseTerritoryBothAreMergesAccounts() {
        Actor.Person si = etwinner("Tina Novak", school("Gimnazija Kranj", "SI"), "SI");
        Actor.Person fi = etwinner("Novak Tina", school("Lukio", "FI"), "FI");
        for (Actor actor : List.of(nso("SI"), nso("FI"), nso("DE"), si, Actor.VISITOR)) {
            assertThat(refused(() -> duplicates().merge(actor, si.id(), fi.id())))
                    .isEqualTo(Kind.NOT_FOUND);
            assertThat(refused(() -> duplicates().compare(actor, si.id(), fi.id())))
                    .isEqualTo(Kind.NOT_FOUND);
            assertThat(refused(() -> duplicates().distinct(actor, si.id(), fi.id())))
                    .isEqualTo(Kind.NOT_FOUND);
        }
        assertThat(refused(() -> duplicates().candidates(nso("FI"), "SI", PageRequest.first())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> duplicates().candidates(Actor.VISITOR, "SI", PageRequest.first())))
                .isEqualTo(Kind.UNAUTHENTICATED);

        ask(fi, school("Gimnazija Bled", "SI"));
        assertThat(duplicates().compare(nso("SI"), si.id(), fi.id()).mayMerge()).isTrue();
        assertThat(refused(() -> duplicates().merge(nso("FI"), fi.id(), si.id())))
                .isEqualTo(Kind.NOT_FOUND);
        duplicates().merge(with(new Grant(Role.ADMIN, null)), fi.id(), si.id());
        assertThat(now(si).standing().territories()).contains("FI", "SI");
    }

    @Test
    void nobodyMergesTheOwnAccountOrOneWithItself() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Actor.Person si = nso("SI");
        approve(colleague("SI"), ask(si, kranj));
        Actor.Person tina = etwinner("Tina", kranj, "SI");

        assertThat(refused(() -> duplicates().merge(si, tina.id(), si.id()))).isEqualTo(Kind.CONFLICT);
        assertThat(refused(() -> duplicates().merge(si, tina.id(), tina.id()))).isEqualTo(Kind.CONFLICT);
        assertThat(refused(() -> duplicates().merge(colleague("SI"), si.id(), tina.id())))
                .as("staff lose their role first")
                .isEqualTo(Kind.CONFLICT);
        assertThat(refused(() -> duplicates().merge(si, null, tina.id()))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void twoAccountsAreComparedSideBySideInFewStatements() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Actor.Person one = etwinner("Tina Novak", kranj, "SI");
        Actor.Person other = newcomer("Novak Tina");
        ask(other, kranj);

        DuplicateComparison two = duplicates().compare(nso("SI"), one.id(), other.id());
        assertThat(two.one().validated()).isNotNull();
        assertThat(two.other().validated()).isNull();
        assertThat(two.one().conduct()).isEqualTo(ConductState.GOOD);
        assertThat(two.other().email()).isEqualTo("novak.tina@school.example");
        assertThat(db.statements(() -> duplicates().compare(nso("SI"), one.id(), other.id())))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(db.statements(() -> candidates("SI"))).hasSizeLessThanOrEqualTo(5);
    }

    private List<DuplicatePair> candidates(String territory) {
        return duplicates()
                .candidates(nso(territory), territory, PageRequest.first())
                .items();
    }
}
