package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.membership.NationalFigures;
import org.etwin.membership.NationalMember;
import org.etwin.membership.NationalMemberQuery;
import org.etwin.membership.RejectReason;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class FiguresTest extends MembershipOnADatabase {
    FiguresTest(Database database) {
        super(database);
    }

    @Test
    void aMonthSaysHowMuchWasAskedAndHowLongDecisionsTook() {
        Id kranj = school("Gimnazija Kranj", "SI");
        for (int i = 1; i <= 10; i++) {
            Id request = ask(newcomer("Person " + i), kranj);
            timePasses(Duration.ofDays(i == 10 ? 3 : i == 9 ? 2 : 0));
            if (i == 8) {
                validating().reject(nso("SI"), request, version(nso("SI"), request), RejectReason.DUPLICATE, null);
            } else {
                approve(nso("SI"), request);
            }
        }
        ask(newcomer("Waiting"), kranj);

        NationalFigures si = figures().of(nso("SI"), "SI");
        NationalFigures.Month last = si.months().get(11);
        assertThat(si.months()).hasSize(12);
        assertThat(last.month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(last.requests()).isEqualTo(11);
        assertThat(last.decided()).isEqualTo(10);
        assertThat(last.approved()).isEqualTo(9);
        assertThat(last.medianDays()).isZero();
        assertThat(last.p90Days()).isEqualTo(2);
        assertThat(si.months().get(10).medianDays()).isNull();
        assertThat(si.validated()).isEqualTo(9);
        assertThat(si.schools().values()).extracting(count -> count.value()).contains(1);
    }

    @Test
    void aDecisionThatWasTakenBackIsNotCounted() {
        Id request = ask(newcomer("Tina"), school("Gimnazija Kranj", "SI"));
        approve(nso("SI"), request);
        validating().takeBack(nso("SI"), request);
        assertThat(figures().of(nso("SI"), "SI").months().get(11).decided()).isZero();
        approve(nso("SI"), request);

        assertThat(figures().of(nso("SI"), "SI").months().get(11).decided()).isEqualTo(1);
        assertThat(figures().of(nso("SI"), "SI").months().get(11).requests()).isEqualTo(1);
    }

    @Test
    void figuresAreForTheOwnDeskAndAllForCentralSupport() {
        etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        Actor css = with(new Grant(Role.CSS, null));

        assertThat(refused(() -> figures().of(nso("FI"), "SI"))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> figures().csv(nso("FI"), "SI", Locale.ENGLISH)))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> figures().csv(nso("FI"), null, Locale.ENGLISH)))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> figures().all(nso("SI")))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> figures().of(Actor.VISITOR, "SI"))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(figures().all(css)).extracting(NationalFigures::territory).containsExactly("DE", "FI", "SI");
        assertThat(figures().all(css)).extracting(NationalFigures::active).containsExactly(0L, 0L, 1L);
        assertThat(figures().csv(css, null, Locale.ENGLISH).lines()).hasSize(37);
        assertThat(figures().csv(nso("SI"), "SI", Locale.ENGLISH).lines())
                .last()
                .isEqualTo("\"SI\",\"2026-03\",\"1\",\"1\",\"1\",\"0\",\"0\"");
        assertThat(db.statements(() -> figures().all(css))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void everybodyMayKnowHowManyEtwinnersThereAreOnceAMinute() {
        var count = count();
        assertThat(count.etwinners()).isZero();
        Id kranj = school("Gimnazija Kranj", "SI");
        Actor.Person tina = etwinner("Tina", kranj, "SI");
        assertThat(count.etwinners()).as("a minute old at most").isZero();
        assertThat(count.etwinnersAt(kranj)).isEqualTo(1);
        assertThat(count.etwinnersAt(school("Another", "SI"))).isZero();
        timePasses(Duration.ofSeconds(61));
        assertThat(count.etwinners()).isEqualTo(1);

        conduct().suspend(nso("SI"), tina.id(), 0, "Spam", null);
        timePasses(Duration.ofSeconds(61));
        assertThat(count.etwinners()).isZero();
        assertThat(count.etwinnersAt(kranj))
                .as("who is suspended is not counted")
                .isZero();
    }

    @Test
    void theMembersOfATerritoryAreListedByNameForItsNso() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Actor.Person tina = etwinner("Tina Čop", kranj, "SI");
        timePasses(Duration.ofDays(10));
        etwinner("Ana", school("Gimnazija Bled", "SI"), "SI");
        ask(newcomer("Petra"), kranj);
        ask(unconfirmed("Hidden"), kranj);
        etwinner("Matti", school("Lukio", "FI"), "FI");
        conduct().warn(nso("SI"), tina.id(), 0, "Be kind");

        assertThat(members(NationalMemberQuery.ALL)).containsExactly("Ana", "Petra", "Tina Čop");
        assertThat(members(new NationalMemberQuery("cop", null, null, null, null)))
                .containsExactly("Tina Čop");
        assertThat(members(new NationalMemberQuery(null, AffiliationState.VALIDATED, kranj, null, null)))
                .containsExactly("Tina Čop");
        assertThat(members(new NationalMemberQuery(null, AffiliationState.UNCONFIRMED, null, null, null)))
                .isEmpty();
        assertThat(members(new NationalMemberQuery(
                        null, null, null, db.clock().instant().minus(Duration.ofDays(1)), null)))
                .containsExactly("Ana");
        assertThat(members(new NationalMemberQuery(null, null, null, null, ConductState.WARNED)))
                .containsExactly("Tina Čop");
        assertThat(members(new NationalMemberQuery(null, null, null, null, ConductState.GOOD)))
                .containsExactly("Ana", "Petra");
        assertThat(refused(() -> nationalMembers().list(nso("FI"), "SI", NationalMemberQuery.ALL, PageRequest.first())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(db.statements(() -> members(NationalMemberQuery.ALL))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void noCellOfAnExportIsAFormulaAndEveryExportIsInTheAudit() throws IOException {
        Id kranj = school("Gimnazija Kranj", "SI");
        for (String odd : List.of("=1+1", "+1", "-1", "@SUM(A1)", " =1", "Tina \"T\" Novak, Dr")) {
            etwinner(odd, kranj, "SI");
        }
        Consumer<Actor> export = actor -> export(actor);
        ByteArrayOutputStream csv = export(nso("SI"));

        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(7)
                .noneMatch(line -> line.matches("(^|.*,)\"?\\s*[=+@-].*"))
                .anyMatch(line -> line.startsWith("\"'=1+1\","))
                .anyMatch(line -> line.startsWith("\"Tina \"\"T\"\" Novak, Dr\","));
        assertThat(people.audited).contains("membership.exported SI");
        assertThat(refused(() -> export.accept(nso("FI")))).isEqualTo(Kind.FORBIDDEN);
    }

    private ByteArrayOutputStream export(Actor actor) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try {
            nationalMembers().export(actor, "SI", NationalMemberQuery.ALL, Locale.ENGLISH, csv);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return csv;
    }

    private List<String> members(NationalMemberQuery query) {
        return nationalMembers().list(nso("SI"), "SI", query, PageRequest.first()).items().stream()
                .map(NationalMember::name)
                .toList();
    }
}
