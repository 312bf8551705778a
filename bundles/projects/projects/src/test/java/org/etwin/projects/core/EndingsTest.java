package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.projects.Refusals.keys;
import static org.etwin.projects.Refusals.kind;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Standing;
import org.etwin.projects.Founder;
import org.etwin.projects.FounderLeft;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of projects when accounts end, are merged or suspended, and when schools are merged. */
@ParameterizedClass
@EnumSource(Database.class)
class EndingsTest extends ProjectsOnDatabase {
    private final Actor.Person tina = teacher("Tina", "SI");
    private final Actor.Person matti = teacher("Matti", "FI");

    EndingsTest(Database database) {
        super(database);
    }

    @Test
    void theDraftOfAFounderWhoGoesIsDeletedAndNobodyIsTold() {
        Id draft = draftOf(tina, matti);
        erase(tina);
        assertThat(kind(() -> projects().find(tina, draft))).isEqualTo(Kind.NOT_FOUND);
        assertThat(db.published(FounderLeft.class)).isEmpty();
    }

    @Test
    void anOpenProjectGoesOnWithThePlaceOfAFormerMemberAndOthersAreTold() {
        Id project = openOf(tina, matti);
        erase(tina);
        assertThat(seenBy(matti, project).state()).isEqualTo(ProjectState.OPEN);
        assertThat(seenBy(matti, project).founders())
                .extracting(Founder::person)
                .containsExactly(tina.id(), matti.id());
        assertThat(db.published(FounderLeft.class))
                .singleElement()
                .satisfies(left -> assertThat(left.staying()).containsExactly(matti.id()))
                .satisfies(left -> assertThat(left.territories()).containsExactly("SI", "FI"));
        assertThat(history(matti, project)).endsWith(Step.What.FOUNDER_LEFT);
        projects().close(matti, project);
    }

    @Test
    void withoutAnyFounderTheNsoClosesTheProject() {
        Id project = openOf(tina, matti);
        assertThat(projects().find(nso("SI"), project).may(ProjectAction.CLOSE)).isFalse();
        erase(tina);
        assertThat(projects().find(nso("SI"), project).may(ProjectAction.CLOSE)).isFalse();
        erase(matti);
        projects().close(nso("SI"), project);
        assertThat(seenBy(nso("SI"), project).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(kind(() -> projects().close(nso("DE"), project))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void whatWaitsForApprovalIsWithdrawnWhenOneFounderGoes() {
        Id project = acceptedBy(tina, matti);
        erase(matti);
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.WITHDRAWN);
        assertThat(deciding().queue(nso("SI"), "SI", PageRequest.first()).items())
                .isEmpty();
        assertThat(db.published(FounderLeft.class).get(0).staying()).containsExactly(tina.id());
    }

    @Test
    void whenAnInvitedPartnerGoesItIsADraftAgain() {
        Id project = draftOf(tina, matti);
        founding().send(tina, project, "");
        erase(matti);
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.DRAFT);
        assertThat(seenBy(tina, project).founders()).hasSize(1);
    }

    @Test
    void whenTheFirstFounderGoesTheInvitationIsGone() {
        Id project = draftOf(tina, matti);
        founding().send(tina, project, "");
        erase(tina);
        assertThat(projects().invitations(matti, PageRequest.first()).items()).isEmpty();
        assertThat(kind(() -> founding().accept(matti, project, schoolOf(matti), "")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(db.published(FounderLeft.class).get(0).staying()).containsExactly(matti.id());
    }

    @Test
    void theProjectsOfAMergedAccountBelongToTheOther() {
        Id project = openOf(tina, matti);
        Id draft = draftOf(tina, matti);
        Actor.Person again = teacher("Tina again", "SI");
        merge(tina, again);
        assertThat(projects().mine(again, PageRequest.first()).items())
                .extracting(seen -> seen.value().id())
                .containsExactly(draft, project);
        assertThat(projects()
                        .history(again, project, PageRequest.first())
                        .items()
                        .get(0)
                        .by())
                .isEqualTo(again.id());
        projects().close(again, project);
        assertThat(db.published(FounderLeft.class)).isEmpty();
    }

    @Test
    void nobodyFoundsAProjectWithThemselvesByMergingAccounts() {
        Id waiting = acceptedBy(tina, matti);
        Id asked = draftOf(tina, matti);
        founding().send(tina, asked, "");
        merge(matti, tina);
        assertThat(seenBy(tina, waiting).state()).isEqualTo(ProjectState.WITHDRAWN);
        assertThat(seenBy(tina, asked).state()).isEqualTo(ProjectState.DRAFT);
        assertThat(seenBy(tina, asked).founders()).extracting(Founder::person).containsExactly(tina.id());
    }

    @Test
    void foundersFollowTheirSchoolAndTwoSchoolsStayTheRule() {
        Id open = openOf(tina, matti);
        Id waiting = acceptedBy(tina, matti);
        db.transactions().in(() -> schools.merged(schoolOf(matti), schoolOf(tina)));
        assertThat(seenBy(tina, open).founders()).extracting(Founder::school).containsOnly(schoolOf(tina));
        assertThat(keys(() -> deciding().approve(nso("SI"), waiting, "SI", "")))
                .containsExactly("projects.rejected.one-school");
    }

    @Test
    void whoIsSuspendedReadsAndTakesNoStep() {
        Id draft = draftOf(tina, matti);
        Id open = openOf(tina, matti);
        Id asked = draftOf(matti, tina);
        founding().send(matti, asked, "");
        Id closed = openOf(tina, matti);
        projects().close(tina, closed);
        Actor.Person suspended = new Actor.Person(tina.id(), "Tina", Set.of(), new Standing(false, Set.of("SI"), true));
        assertThat(projects().find(suspended, open).allowed()).isEmpty();
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> founding().begin(suspended, new FoundingDraft(BEES, null, null)),
                () -> founding().save(suspended, draft, 1, new FoundingDraft(BEES, null, null)),
                () -> founding().send(suspended, draft, ""),
                () -> founding().withdraw(suspended, draft, ""),
                () -> founding().accept(suspended, asked, schoolOf(tina), ""),
                () -> founding().decline(suspended, asked, ""),
                () -> projects().change(suspended, open, 1, BEES),
                () -> projects().close(suspended, open),
                () -> projects().reopen(suspended, closed))) {
            assertThat(keys(step)).containsExactly("projects.rejected.suspended");
        }
        Actor.Person staff =
                new Actor.Person(nso("SI").id(), "Staff", nso("SI").grants(), new Standing(false, Set.of(), true));
        Id waiting = acceptedBy(tina, matti);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> deciding().approve(staff, waiting, "SI", ""),
                () -> deciding().refuse(staff, waiting, "SI", "No"),
                () -> projects().archive(staff, closed))) {
            assertThat(keys(step)).containsExactly("projects.rejected.suspended");
        }
    }

    @Test
    void whoIsValidatedNoMoreReadsAndMayStillSayNo() {
        Id open = openOf(tina, matti);
        Id asked = draftOf(matti, tina);
        founding().send(matti, asked, "");
        Actor.Person left = new Actor.Person(tina.id(), "Tina", Set.of(), Standing.NONE);
        assertThat(projects().find(left, open).allowed()).isEmpty();
        assertThat(keys(() -> projects().close(left, open))).containsExactly("projects.rejected.validated-only");
        founding().decline(left, asked, "");
    }

    @Test
    void historyIsReadPageByPageToItsEnd() {
        Id project = openOf(tina, matti);
        projects().close(tina, project);
        projects().reopen(tina, project);
        Page<Step> first = projects().history(tina, project, new PageRequest(null, 4));
        Page<Step> second = projects().history(tina, project, new PageRequest(first.next(), 4));
        assertThat(first.items()).hasSize(4);
        assertThat(first.total().value()).isEqualTo(8);
        assertThat(second.next()).isNull();
        assertThat(second.items())
                .extracting(Step::what)
                .containsExactly(Step.What.APPROVED, Step.What.OPENED, Step.What.CLOSED, Step.What.REOPENED);
    }

    @Test
    void whatIsNoLanguageIsRefusedHoweverLongItIs() {
        for (String tag :
                List.of("en-" + "x".repeat(3000), "en\u0000", "en,fi", "xx", "", "en-x-" + "abc-".repeat(9))) {
            ProjectText text = new ProjectText("Bees", "", "", "", "", Set.of(tag), Set.of(), 0, 0, 0);
            assertThat(keys(() -> founding().begin(tina, new FoundingDraft(text, null, null))))
                    .as(tag)
                    .containsExactly("projects.rejected.languages-unknown");
        }
        founding()
                .begin(
                        tina,
                        new FoundingDraft(
                                new ProjectText("Be\u0000es", "", "", "", "", Set.of("sr-Latn"), Set.of(), 0, 0, 0),
                                null,
                                null));
    }

    @Test
    void theArchiveHoldsOnesProjectsAndSteps() throws IOException {
        openOf(tina, matti);
        Map<String, String> archive = new TreeMap<>();
        personal.write(tina.id(), new PersonalData.Archive() {
            @Override
            public void json(String name, Object content) {
                archive.put(name, db.json().write(content));
            }

            @Override
            public void file(String name, InputStream content) {
                throw new AssertionError(name);
            }
        });
        assertThat(archive.get("projects")).contains("Bees of our villages", "\"began\":true");
        assertThat(archive.get("steps")).contains("\"BEGUN\"").doesNotContain("\"ACCEPTED\"");
    }

    private void erase(Actor.Person person) {
        db.transactions().in(() -> following.erased(person.id()));
    }

    private void merge(Actor.Person gone, Actor.Person kept) {
        db.transactions().in(() -> following.merged(gone.id(), kept.id()));
    }

    private List<Step.What> history(Actor actor, Id project) {
        return projects().history(actor, project, PageRequest.first()).items().stream()
                .map(Step::what)
                .toList();
    }
}
