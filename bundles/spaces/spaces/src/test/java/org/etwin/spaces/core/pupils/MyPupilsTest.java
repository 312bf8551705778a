package org.etwin.spaces.core.pupils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.List;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.MyPupils.InSpace;
import org.etwin.spaces.MyPupils.MyPupil;
import org.etwin.spaces.MyPupils.Remark;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class MyPupilsTest {
    private final SpacesForTests at;
    private final Clubs clubs = new Clubs();
    private final Actor.Person tina;
    private final Actor.Person matti;
    private final Id rivers;
    private final Id stars;

    MyPupilsTest(Database database) {
        at = new SpacesForTests(database);
        at.add(clubs);
        tina = at.village().teacher("Tina");
        matti = at.village().teacher("Matti");
        rivers = at.open(clubs, 1, tina);
        stars = at.open(clubs, 2, matti);
        at.join(stars, tina, "helper");
    }

    @Test
    void aClassIsMadeAndListedWithItsSpaces() {
        List<Slip> slips = made(rivers, "Ana", "Ela");

        assertThat(slips).extracting(Slip::className).containsOnly("6b");
        assertThat(list("6b"))
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(each.spaces()).extracting(InSpace::space).containsExactly(rivers))
                .allSatisfy(each -> assertThat(each.missing()).hasSize(4))
                .allSatisfy(each -> assertThat(each.erased()).isNull());
        assertThat(at.pupils().mine().list(matti, null, PageRequest.first()).items())
                .isEmpty();
        assertThat(at.village().audited()).contains("spaces.pupils-made{count=2} in SI");
    }

    @Test
    void aListThatIsSentTwiceMakesNobodyTwice() {
        List<NewPupil> ana = List.of(new NewPupil("Ana", "6b"));
        at.pupils().mine().enrol(tina, rivers, null, ana, "page-1");

        refused(Kind.CONFLICT, "spaces.rejected.pupils-sent-twice", () -> at.pupils()
                .mine()
                .enrol(tina, rivers, null, ana, "page-1"));
        at.pupils().mine().enrol(tina, rivers, null, ana, "page-2");
    }

    @Test
    void whatIsNoNameIsRefusedWithItsNumber() {
        refused(Kind.INVALID, "spaces.rejected.pupil-line", () -> at.pupils()
                .mine()
                .enrol(tina, rivers, null, List.of(NewPupil.of("Ana"), NewPupil.of("=1+1")), null));
        refused(Kind.INVALID, "spaces.rejected.pupils-once", () -> at.pupils()
                .mine()
                .enrol(tina, rivers, null, List.of(NewPupil.of("Ana")), "\u0000"));
        refused(Kind.INVALID, "spaces.rejected.pupils-count", () -> at.pupils()
                .mine()
                .enrol(tina, rivers, null, List.of(), null));
    }

    @Test
    void thePreviewKnowsWhoIsInTheSpaceAndIsForTeachersOnly() {
        made(rivers, "Ana");
        Actor.Person reader = at.join(rivers, at.village().teacher("Reader"), "reader");

        assertThat(at.pupils()
                        .mine()
                        .preview(tina, rivers, "Ana;6b", false)
                        .lines()
                        .get(0)
                        .remarks())
                .containsExactly(Remark.IN_ALREADY);
        refused(Kind.FORBIDDEN, () -> at.pupils().mine().preview(reader, rivers, "Ana", false));
        refused(Kind.NOT_FOUND, () -> at.pupils().mine().preview(matti, rivers, "Ana", false));
    }

    @Test
    void aClassMovesToTheNextProjectAndLeavesTheOldOne() {
        List<Id> pupils = ids(made(rivers, "Ana", "Ela"));

        assertThat(at.pupils().mine().bring(tina, stars, pupils, List.of(rivers)))
                .isEqualTo(2);

        assertThat(list("6b"))
                .allSatisfy(each ->
                        assertThat(each.spaces()).extracting(InSpace::space).containsExactly(stars));
        assertThat(at.pupils().mine().bring(tina, stars, pupils, List.of())).isZero();
    }

    @Test
    void aClassStaysInTheOldProjectWhenThatIsWanted() {
        List<Id> pupils = ids(made(rivers, "Ana"));

        at.pupils().mine().bring(tina, stars, pupils, List.of());

        assertThat(list("6b").get(0).spaces()).extracting(InSpace::space).containsExactly(stars, rivers);
    }

    @Test
    void onlyTheTeacherWhoLooksAfterThemBringsPupilsAndOnlyWhereTheTeacherMay() {
        List<Id> pupils = ids(made(rivers, "Ana"));
        Id closed = at.open(clubs, 3, tina);
        at.close(closed);
        at.join(rivers, matti, "helper");

        refused(Kind.NOT_FOUND, () -> at.pupils().mine().bring(matti, stars, pupils, List.of()));
        refused(Kind.CONFLICT, () -> at.pupils().mine().bring(tina, closed, pupils, List.of()));
        at.pupils().mine().bring(tina, stars, pupils, List.of());
        refused(
                Kind.FORBIDDEN,
                () -> at.pupils().mine().bring(new Actor.Pupil(pupils.get(0), "Ana"), stars, pupils, List.of()));
    }

    @Test
    void nobodyLeavesAnArchivedSpace() {
        List<Id> pupils = ids(made(rivers, "Ana"));
        at.archive(rivers);

        refused(Kind.CONFLICT, "spaces.rejected.archived", () -> at.pupils()
                .mine()
                .takeOut(tina, rivers, pupils));
        refused(Kind.CONFLICT, "spaces.rejected.archived", () -> at.pupils()
                .mine()
                .bring(tina, stars, pupils, List.of(rivers)));
        assertThat(list("6b").get(0).spaces()).extracting(InSpace::space).containsExactly(rivers);
    }

    @Test
    void aTeacherTakesOwnPupilsOutOfASpaceThatTheTeacherHasLeft() {
        List<Id> pupils = ids(made(stars, "Ana"));
        at.members().leave(tina, stars);

        refused(Kind.NOT_FOUND, () -> at.pupils().mine().takeOut(matti, stars, pupils));
        at.pupils().mine().takeOut(tina, stars, pupils);

        assertThat(list("6b").get(0).spaces()).isEmpty();
        assertThat(at.village().audited()).contains("spaces.pupils-taken-out{count=1} in SI");
        refused(Kind.NOT_FOUND, () -> at.pupils().mine().takeOut(tina, stars, pupils));
    }

    @Test
    void accountsAreErasedByTheirTeacherOnly() {
        List<Id> pupils = ids(made(rivers, "Ana", "Ela"));

        refused(Kind.NOT_FOUND, () -> at.pupils().mine().erase(matti, pupils));
        at.pupils().mine().erase(tina, pupils.subList(0, 1));

        assertThat(list(null)).extracting(each -> each.pupil().name()).containsExactly("Ela");
    }

    @Test
    void whoIsSuspendedAndWhoIsAPupilChangesNothing() {
        List<Id> pupils = ids(made(rivers, "Ana"));
        Actor.Person suspended = at.village().suspended(tina);
        Actor.Pupil ana = new Actor.Pupil(pupils.get(0), "Ana");

        for (Actor actor : List.of(suspended, ana)) {
            refused(Kind.FORBIDDEN, () -> at.pupils().mine().takeOut(actor, rivers, pupils));
            refused(Kind.FORBIDDEN, () -> at.pupils().mine().keep(actor, pupils));
            refused(Kind.FORBIDDEN, () -> at.pupils().mine().erase(actor, pupils));
        }
        refused(Kind.FORBIDDEN, () -> at.pupils().mine().list(ana, null, PageRequest.first()));
        refused(Kind.UNAUTHENTICATED, () -> at.pupils().mine().list(Actor.VISITOR, null, PageRequest.first()));
    }

    @Test
    void aListCostsFewStatementsHoweverManyPupils() {
        made(rivers, "Ana", "Ela", "Jaka", "Žiga", "Mia", "Nika", "Zoja");

        assertThat(at.db().statements(() -> at.pupils().mine().list(tina, null, PageRequest.first())))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(at.db().statements(() -> at.pupils().mine().preview(tina, rivers, "Ana\nEla", true)))
                .hasSizeLessThanOrEqualTo(3);
    }

    private List<MyPupil> list(String className) {
        return at.pupils().mine().list(tina, className, PageRequest.first()).items();
    }

    private List<Slip> made(Id space, String... names) {
        return at.pupils()
                .mine()
                .enrol(
                        tina,
                        space,
                        null,
                        List.of(names).stream()
                                .map(name -> new NewPupil(name, "6b"))
                                .toList(),
                        null);
    }

    private static List<Id> ids(List<Slip> slips) {
        return slips.stream().map(Slip::pupil).toList();
    }
}
