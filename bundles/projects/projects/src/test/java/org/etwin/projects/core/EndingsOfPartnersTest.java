package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.projects.Refusals.keys;
import static org.etwin.projects.Refusals.kind;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Standing;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.OpenProjects.OpenProject;
import org.etwin.projects.Partner;
import org.etwin.projects.PartnerLeft;
import org.etwin.projects.PartnerState;
import org.etwin.projects.PublicProject;
import org.etwin.projects.Step;
import org.etwin.projects.TextVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of partners when accounts end, are merged or suspended, and when schools are merged. */
@ParameterizedClass
@EnumSource(Database.class)
class EndingsOfPartnersTest extends ProjectsOnDatabase {
    private final Actor.Person tina = teacher("Tina", "SI");
    private final Actor.Person matti = teacher("Matti", "FI");
    private final Actor.Person petra = teacher("Petra", "DE");
    private final Id project = openOf(tina, matti);

    EndingsOfPartnersTest(Database database) {
        super(database);
    }

    @Test
    void thePlaceOfAPartnerWhoGoesStaysAsAFormerMembers() {
        joins(tina, project, petra);
        erase(petra);

        assertThat(partners().of(tina, project, PageRequest.first()).items())
                .extracting(Partner::state)
                .containsExactly(PartnerState.FORMER);
        assertThat(projects().page(Actor.VISITOR, project).schools())
                .extracting(PublicProject.School::id)
                .contains(schoolOf(petra));
        assertThat(db.published(PartnerLeft.class))
                .singleElement()
                .satisfies(left -> assertThat(left.person()).isNull())
                .satisfies(left -> assertThat(left.founders()).containsExactly(tina.id(), matti.id()));
        assertThat(projects().history(tina, project, PageRequest.first()).items())
                .extracting(Step::what)
                .endsWith(Step.What.PARTNER_LEFT);
        assertThat(seenBy(tina, project).partners()).isZero();
    }

    @Test
    void anInvitationOfSomebodyWhoGoesIsGone() {
        know(tina, petra);
        partners().invite(tina, project, petra.id(), "");
        erase(petra);

        assertThat(partners().invited(tina, project, PageRequest.first()).items())
                .isEmpty();
        assertThat(db.published(PartnerLeft.class)).isEmpty();
    }

    @Test
    void thePlacesOfAMergedAccountBelongToTheOther() {
        joins(tina, project, petra);
        Actor.Person again = teacher("Petra again", "DE");
        merge(petra, again);

        assertThat(projects().mine(again, PageRequest.first()).items()).hasSize(1);
        assertThat(kind(() -> projects().find(petra, project))).isEqualTo(Kind.NOT_FOUND);
        partners().leave(again, project, "");
    }

    @Test
    void onePersonHasOnePlaceAfterAMerge() {
        joins(tina, project, petra);
        Actor.Person again = teacher("Petra again", "DE");
        know(tina, again);
        partners().invite(tina, project, again.id(), "");
        merge(petra, again);
        assertThat(seenBy(again, project).partners()).isEqualTo(1);
        assertThat(partners().invited(tina, project, PageRequest.first()).items())
                .isEmpty();

        merge(again, tina);
        assertThat(seenBy(tina, project).partners()).isZero();
        assertThat(seenBy(tina, project).founders()).hasSize(2);
    }

    @Test
    void aFounderWhoseOtherAccountWasPartnerIsOnlyFounder() {
        joins(matti, project, petra);
        merge(tina, petra);

        assertThat(seenBy(petra, project).partners()).isZero();
        assertThat(seenBy(petra, project).founders().get(0).person()).isEqualTo(petra.id());
        assertThat(texts().versions(petra, project, PageRequest.first()).items())
                .extracting(TextVersion::by)
                .containsExactly(petra.id());
    }

    @Test
    void partnersFollowTheirSchool() {
        joins(tina, project, petra);
        db.transactions().in(() -> schools.merged(schoolOf(petra), schoolOf(matti)));

        assertThat(partners().of(tina, project, PageRequest.first()).items())
                .extracting(Partner::school)
                .containsExactly(schoolOf(matti));
        assertThat(projects().page(Actor.VISITOR, project).schools()).hasSize(2);
    }

    @Test
    void whoIsSuspendedTakesNoStepAsFounderPartnerInvitedOrStaff() {
        Actor.Person pavel = teacher("Pavel", "CZ");
        joins(tina, project, petra);
        know(tina, pavel);
        partners().invite(tina, project, pavel.id(), "");
        Id waiting = acceptedBy(tina, matti);
        deciding().ask(nso("SI"), waiting, "SI", "Why?");
        Actor.Person staff =
                new Actor.Person(nso("FI").id(), "Staff", nso("FI").grants(), new Standing(false, Set.of(), true));

        for (ThrowingCallable step : Set.<ThrowingCallable>of(
                () -> partners().invite(suspended(tina), project, pavel.id(), ""),
                () -> partners().withdraw(suspended(tina), project, pavel.id()),
                () -> partners().remove(suspended(tina), project, petra.id(), "Because"),
                () -> partners().leave(suspended(petra), project, ""),
                () -> partners().accept(suspended(pavel), project, schoolOf(pavel), ""),
                () -> partners().decline(suspended(pavel), project, ""),
                () -> founding().answer(suspended(tina), waiting, "SI", "Because"),
                () -> projects().summarize(suspended(tina), project, 1, "Done"),
                () -> deciding().ask(staff, waiting, "FI", "Why?"))) {
            assertThat(keys(step)).containsExactly("projects.rejected.suspended");
        }
    }

    @Test
    void whoArrivesLateLearnsWhoTakesPart() {
        joins(tina, project, petra);
        Actor.Person pavel = teacher("Pavel", "CZ");
        joins(tina, project, pavel);
        partners().leave(pavel, project, "");

        assertThat(living.after(null, 10))
                .singleElement()
                .extracting(OpenProject::partners)
                .asList()
                .containsExactly(petra.id());
    }

    @Test
    void theArchiveHoldsWhereOneIsPartner() throws IOException {
        joins(tina, project, petra);
        Map<String, String> archive = new TreeMap<>();
        personal.write(petra.id(), new PersonalData.Archive() {
            @Override
            public void json(String name, Object content) {
                archive.put(name, db.json().write(content));
            }

            @Override
            public void file(String name, InputStream content) {
                throw new AssertionError(name);
            }
        });

        assertThat(archive.get("partner-in")).contains(BEES.title(), "JOINED");
        assertThat(archive.get("steps")).contains("PARTNER_JOINED");
    }

    @Test
    void theImageOfAProjectGoesWithItsDraftAndWhenAnotherTakesItsPlace() {
        Id first = imageOf(tina);
        Id second = imageOf(tina);
        edited(tina, project, BEES.withImage(first, "Bees"));
        edited(tina, project, BEES.withImage(second, "Bees"));
        assertThat(files.find(Set.of(first)).get(first).subject()).isNull();
        assertThat(files.find(Actor.VISITOR, second).subject()).isEqualTo(project);

        Id draft = founding().begin(tina, new FoundingDraft(BEES.withImage(first, "Bees"), null, null));
        assertThat(kind(() -> files.find(matti, first))).isEqualTo(Kind.NOT_FOUND);
        founding().withdraw(tina, draft, "");
        assertThat(files.find(Set.of(first)).get(first).subject()).isNull();
    }

    private static Actor.Person suspended(Actor.Person person) {
        return new Actor.Person(person.id(), person.name(), Set.of(), new Standing(false, Set.of(), true));
    }

    private void erase(Actor.Person person) {
        db.transactions().in(() -> following.erased(person.id()));
    }

    private void merge(Actor.Person gone, Actor.Person kept) {
        db.transactions().in(() -> following.merged(gone.id(), kept.id()));
    }
}
