package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.QueueHint;
import org.etwin.membership.QueueQuery;
import org.etwin.membership.QueueSummary;
import org.etwin.membership.RejectReason;
import org.etwin.membership.Suggestions;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class QueueTest extends MembershipOnADatabase {
    QueueTest(Database database) {
        super(database);
    }

    @Test
    void theQueueIsFilteredByEverythingADeskAsksFor() {
        Id kranj = schoolIn("Gorenjska", "https://www.gimkranj.example");
        Id bled = school("Gimnazija Bled", "SI");
        Actor.Person ana = newcomer("Ana Kovač");
        ask(ana, kranj, document(ana));
        timePasses(Duration.ofDays(14));
        ask(newcomer("Bine Novak"), bled);

        assertThat(names(new QueueQuery(null, null, "Gorenjska", null, false, false, false, null, null)))
                .containsExactly("Ana Kovač");
        assertThat(names(new QueueQuery(null, null, null, bled, false, false, false, null, null)))
                .containsExactly("Bine Novak");
        assertThat(names(new QueueQuery(null, null, null, null, true, false, false, null, null)))
                .as("typed in by a teacher, not verified")
                .containsExactly("Ana Kovač", "Bine Novak");
        assertThat(names(new QueueQuery(null, null, null, null, false, true, false, null, null)))
                .containsExactly("Ana Kovač");
        assertThat(names(new QueueQuery(null, null, null, null, false, false, true, null, null)))
                .containsExactly("Ana Kovač");
        assertThat(names(new QueueQuery(null, null, null, null, false, false, false, 10, null)))
                .containsExactly("Ana Kovač");
        assertThat(names(new QueueQuery(null, null, null, null, false, false, false, 11, null)))
                .isEmpty();
        assertThat(names(new QueueQuery(null, "kovac gimn", null, null, false, false, false, null, null)))
                .containsExactly("Ana Kovač");
        assertThat(names(new QueueQuery(null, "bine.novak", null, null, false, false, false, null, null)))
                .containsExactly("Bine Novak");
        assertThat(names(QueueQuery.of(QueueFilter.DECIDED))).isEmpty();
        assertThat(validating().regions(nso("SI"), "SI")).containsExactly("Gorenjska");
    }

    @Test
    void anyWordsInTheFiltersFindNothingAndBreakNothing() {
        ask(newcomer("Ana"), school("Gimnazija Bled", "SI"));
        for (String odd : List.of("%_'\"\\", "<script>alert(1)</script>", "\u202Eabc", "x".repeat(5000))) {
            assertThat(names(new QueueQuery(null, odd, odd, null, false, false, false, -3, null)))
                    .isEmpty();
        }
        assertThat(names(new QueueQuery(null, "\u0000", "\u0000", null, false, false, false, null, null)))
                .as("asks for nothing")
                .containsExactly("Ana");
    }

    @Test
    void whatIsNoticedAboutARequestHelpsAndCanBeFilteredBy() {
        Id kranj = schoolIn("Gorenjska", "https://school.example/about");
        Id bled = school("Gimnazija Bled", "SI");
        Id celje = school("Gimnazija Celje", "SI");
        etwinner("Tina", bled, "SI");
        Id fits = ask(newcomer("Ana"), kranj);
        Id colleague = ask(newcomer("Bine"), bled);
        Id nothing = ask(newcomer("Cene"), celje);

        assertThat(suggestions(fits).sameDomain()).isEqualTo(Suggestions.SameDomain.SCHOOL);
        assertThat(suggestions(colleague).sameDomain()).isEqualTo(Suggestions.SameDomain.MEMBERS);
        assertThat(suggestions(nothing).sameDomain()).isEqualTo(Suggestions.SameDomain.NONE);
        assertThat(suggestions(nothing).domain()).isEqualTo("school.example");
        assertThat(names(hint(QueueHint.SAME_DOMAIN))).containsExactly("Ana", "Bine");
    }

    @Test
    void anotherAccountOfThatNameIsShownInTheSameTerritoryOnly() {
        Actor.Person first = etwinner("Tina Novak", school("Gimnazija Kranj", "SI"), "SI");
        etwinner("Tina Novak", school("Lukio", "FI"), "FI");
        Id bled = school("Gimnazija Bled", "SI");
        Id request = ask(newcomer("NOVAK Tína"), bled);
        ask(newcomer("Bine Novak"), bled);

        assertThat(suggestions(request).namesakes()).singleElement().satisfies(other -> {
            assertThat(other.account()).isEqualTo(first.id());
            assertThat(other.school().name()).isEqualTo("Gimnazija Kranj");
            assertThat(other.state()).isEqualTo(AffiliationState.VALIDATED);
        });
        assertThat(names(hint(QueueHint.SAME_NAME))).containsExactly("NOVAK Tína");
    }

    @Test
    void earlierRequestsAreCountedAndThePersonSeesNoSuggestions() {
        Actor.Person tina = newcomer("Tina");
        Id school = school("Gimnazija Kranj", "SI");
        Id request = ask(tina, school);
        assertThat(suggestions(request).firstRequest()).isTrue();
        validating().reject(nso("SI"), request, version(tina, request), RejectReason.INCOMPLETE, null);
        ask(tina, school);
        Id second = ask(tina, school("Gimnazija Bled", "SI"));

        assertThat(suggestions(request).earlierRequests()).isEqualTo(2);
        assertThat(names(hint(QueueHint.ASKED_BEFORE))).containsExactly("Tina");
        assertThat(validating().find(tina, second).value().suggestions()).isNull();
    }

    @Test
    void theSummarySaysHowLongTheOldestWaitsAgainstTheTarget() {
        assertThat(summary()).isEqualTo(new QueueSummary(count(0), count(0), count(0), 0, 5));
        Id kranj = school("Gimnazija Kranj", "SI");
        ask(newcomer("Ana"), kranj);
        timePasses(Duration.ofDays(9));
        ask(newcomer("Bine"), kranj);
        Id asked = ask(newcomer("Cene"), kranj);
        validating().askEvidence(nso("SI"), asked, version(nso("SI"), asked), "A letter");

        assertThat(summary()).isEqualTo(new QueueSummary(count(2), count(1), count(1), 7, 5));
        assertThat(refused(() -> validating().summary(nso("FI"), "SI"))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> validating().regions(nso("FI"), "SI"))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void theQueueIsPagedByKeyAndItsPagesCostAtMostTwelveStatements() {
        Id kranj = schoolIn("Gorenjska", "https://school.example");
        etwinner("Tina 1", kranj, "SI");
        for (int i = 0; i < 25; i++) {
            Actor.Person person = newcomer("Tina " + i);
            ask(person, kranj, document(person));
        }
        Actor.Person si = nso("SI");
        QueueQuery all = new QueueQuery(null, "tina", "Gorenjska", kranj, false, true, false, 0, null);
        List<Page<Seen<JoinRequest>>> pages = new ArrayList<>();

        assertThat(db.statements(() -> pages.add(validating().queue(si, "SI", all, PageRequest.first()))))
                .hasSizeLessThanOrEqualTo(12);
        pages.add(validating().queue(si, "SI", all, new PageRequest(pages.get(0).next(), 20)));

        assertThat(pages.get(0).items()).hasSize(20);
        assertThat(pages.get(1).items()).hasSize(5);
        assertThat(pages.get(0).total().value()).isEqualTo(25);
        assertThat(db.statements(() -> validating().summary(si, "SI"))).hasSizeLessThanOrEqualTo(5);
        assertThat(db.statements(() -> validating()
                        .find(si, pages.get(0).items().get(0).value().id())))
                .hasSizeLessThanOrEqualTo(8);
    }

    private Id schoolIn(String region, String website) {
        Id verified = schools.create(
                newcomer("Teacher"),
                "SI",
                new SchoolDetails(
                        "Gimnazija Kranj", null, SchoolType.SCHOOL, region, null, null, null, "Kranj", website));
        return verified;
    }

    private QueueSummary summary() {
        return validating().summary(nso("SI"), "SI");
    }

    private static org.etwin.platform.Count count(int of) {
        return org.etwin.platform.Count.of(of);
    }

    private static QueueQuery hint(QueueHint hint) {
        return new QueueQuery(null, null, null, null, false, false, false, null, hint);
    }

    private List<String> names(QueueQuery query) {
        return validating().queue(nso("SI"), "SI", query, PageRequest.first()).items().stream()
                .map(seen -> seen.value().name())
                .toList();
    }

    private Suggestions suggestions(Id request) {
        Actor.Person si = nso("SI");
        return validating().find(si, request).value().suggestions();
    }
}
