package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Role;
import org.etwin.spaces.Access;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceInspected;
import org.etwin.spaces.SpaceInspections.Inspection;
import org.etwin.spaces.SpaceInspections.Own;
import org.etwin.spaces.SpaceInspections.Reachable;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class InspectionsTest {
    private static final String REASON = "A parent has complained about a post";

    private final SpacesForTests kernel;
    private final Actor.Person tina;
    private final Actor.Person helper;
    private final Actor.Person nso;
    private final Actor.Person admin;
    private final Id club;

    InspectionsTest(Database database) {
        kernel = new SpacesForTests(database);
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        club = kernel.open(clubs, 1, tina);
        helper = kernel.join(club, kernel.village().generalUser("Heli"), "reader");
        nso = kernel.village().staff("Nina", Grant.nso("SI"));
        admin = kernel.village().staff("Ada", new Grant(Role.ADMIN, null));
    }

    @Test
    void withoutAReasonTheSpaceDoesNotExistForAnybodyOutside() {
        for (Actor outside : List.of(nso, admin)) {
            refused(Kind.NOT_FOUND, () -> kernel.spaces().find(outside, club));
            refused(Kind.NOT_FOUND, () -> kernel.spaces().access(outside, club));
            refused(Kind.INVALID, () -> kernel.inspections().open(outside, club, " "));
            refused(Kind.INVALID, () -> kernel.inspections().open(outside, club, "because"));
            refused(Kind.INVALID, () -> kernel.inspections().open(outside, club, "x".repeat(501)));
            refused(Kind.NOT_FOUND, () -> kernel.inspections().of(outside, club));
            refused(Kind.NOT_FOUND, () -> kernel.inspections().open(outside, new Id(4), REASON));
        }
    }

    @Test
    void withAReasonItIsReadForAnHourAndNothingIsWritten() {
        Inspection open = kernel.inspections().open(nso, club, REASON);

        assertThat(Duration.between(open.at(), open.until())).isEqualTo(Duration.ofMinutes(60));
        assertThat(kernel.spaces().find(nso, club).value().role().key()).isEqualTo("inspector");
        assertThat(kernel.spaces().access(nso, club).held()).containsExactly(Right.SEE);
        Access access = kernel.spaces().access(nso, club);
        for (Right right : Right.values()) {
            assertThat(access.writing(right).some()).as(right.key()).isFalse();
        }
        refused(Kind.FORBIDDEN, () -> access.require(Right.REPLY));
        refused(Kind.FORBIDDEN, () -> kernel.spaces().describe(nso, club, 0, "Mine", ""));
        assertThat(kernel.inspections().mine(nso)).extracting(Own::title).containsExactly("Rivers");

        kernel.db().clock().advance(Duration.ofMinutes(60));
        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(nso, club));
        assertThat(kernel.inspections().mine(nso)).isEmpty();
    }

    @Test
    void itOpensTheSpaceForNobodyElseAndNoOtherSpace() {
        Id other = kernel.open(new Clubs(), 2, tina);
        kernel.inspections().open(nso, club, REASON);

        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(admin, club));
        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(nso, other));
    }

    @Test
    void onlyTheNsoOfAFounderAndAdminsLookIn() {
        Actor.Person finnish = kernel.village().staff("Matti", Grant.nso("FI"));
        Actor.Person central = kernel.village().staff("Cecilia", new Grant(Role.CSS, null));

        for (Actor nobody : List.of(finnish, central, kernel.village().teacher("Other"))) {
            refused(Kind.NOT_FOUND, () -> kernel.inspections().open(nobody, club, REASON));
        }
        refused(Kind.UNAUTHENTICATED, () -> kernel.inspections().open(Actor.VISITOR, club, REASON));
        assertThat(kernel.inspections().open(admin, club, REASON).name()).isEqualTo("Ada");
    }

    @Test
    void foundersSeeWhoWhenAndWhyAndOthersDoNot() {
        kernel.inspections().open(nso, club, REASON);

        assertThat(kernel.inspections().of(tina, club))
                .extracting(Inspection::name, Inspection::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Nina", REASON));
        refused(Kind.FORBIDDEN, () -> kernel.inspections().of(helper, club));
        assertThat(kernel.inspections().of(nso, club)).hasSize(1);
        assertThat(kernel.db().published(SpaceInspected.class))
                .extracting(SpaceInspected::space)
                .containsExactly(club);
        assertThat(kernel.village().audited()).anyMatch(entry -> entry.contains("spaces.inspected"));
    }

    @Test
    void aSpaceIsFoundByWhoFoundedItAndByAdminsByAnybodyInIt() {
        Actor.Person finnish = kernel.village().staff("Matti", Grant.nso("FI"));

        assertThat(kernel.inspections().reachable(nso, tina.id()))
                .extracting(Reachable::space, Reachable::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(club, "Rivers"));
        assertThat(kernel.inspections().reachable(finnish, tina.id())).isEmpty();
        assertThat(kernel.inspections().reachable(nso, helper.id())).isEmpty();
        assertThat(kernel.inspections().reachable(admin, helper.id())).hasSize(1);
        refused(Kind.FORBIDDEN, () -> kernel.inspections().reachable(tina, tina.id()));
        refused(Kind.UNAUTHENTICATED, () -> kernel.inspections().reachable(Actor.VISITOR, tina.id()));
        kernel.inspections().open(nso, club, REASON);
    }

    @Test
    void whoIsInTheSpaceNeedsNoReason() {
        kernel.join(club, nso, "reader");

        refused(Kind.CONFLICT, () -> kernel.inspections().open(nso, club, REASON));
        assertThat(kernel.spaces().find(nso, club).value().role().key()).isEqualTo("reader");
    }

    @Test
    void whoeverLosesTheRoleIsOutAtOnce() {
        kernel.inspections().open(nso, club, REASON);
        Actor.Person former = new Actor.Person(nso.id(), nso.name(), java.util.Set.of(), nso.standing());

        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(former, club));
    }
}
