package org.etwin.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

/** What every {@link TextHistory} keeps, and how texts and drafts are saved. */
public interface TextHistoryContract extends ProjectsFixture {
    @Test
    default void allFieldsAreReadAgainAsTheyWereSaved() {
        Actor.Person tina = teacher("Tina", "SI");
        ProjectText whole = whole(tina);
        Id project = founding().begin(tina, new FoundingDraft(whole, schoolOf(tina), null));

        assertThat(founding().draft(tina, project).value().text()).isEqualTo(whole);
        assertThat(projects().preview(tina, project).text()).isEqualTo(whole);
    }

    @Test
    default void everyEditAfterTheApprovalIsAVersion() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = openOf(tina, matti);
        minutesPass(1);
        edited(matti, project, called("Bees and flowers"));
        edited(tina, project, whole(tina));

        List<TextVersion> versions =
                texts().versions(tina, project, PageRequest.first()).items();
        assertThat(versions)
                .extracting(TextVersion::number, TextVersion::byName)
                .containsExactly(tuple(3, "Tina"), tuple(2, "Matti"), tuple(1, "Tina"));
        assertThat(versions.get(1).at()).isEqualTo(now());
        assertThat(versions.get(1).changed()).containsExactly(TextField.TITLE);
        assertThat(versions.get(0).changed())
                .contains(TextField.VOCATIONAL, TextField.COMPETENCES, TextField.TOOLS, TextField.IMAGE)
                .doesNotContain(TextField.AIMS);
        assertThat(texts().text(tina, project, versions.get(2).id())).isEqualTo(BEES);
    }

    @Test
    default void twoVersionsAreComparedInWhateverOrder() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = openOf(tina, teacher("Matti", "FI"));
        edited(tina, project, called("Wasps"));
        edited(tina, project, called("Bees again"));
        List<TextVersion> versions =
                texts().versions(tina, project, PageRequest.first()).items();

        TextComparison told = texts().compare(
                        tina, project, versions.get(0).id(), versions.get(2).id());

        assertThat(told.older().number()).isEqualTo(1);
        assertThat(told.before().title()).isEqualTo(BEES.title());
        assertThat(told.after().title()).isEqualTo("Bees again");
        assertThat(told.differing()).containsExactly(TextField.TITLE);
        assertThat(texts().compare(
                                tina,
                                project,
                                versions.get(2).id(),
                                versions.get(0).id()))
                .isEqualTo(told);
    }

    @Test
    default void versionsAreReadByWhoeverSeesTheProject() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, teacher("Matti", "FI"));
        Id other = openOf(tina, teacher("Maija", "FI"));
        joins(tina, project, petra);
        Id version = texts().versions(petra, project, PageRequest.first())
                .items()
                .get(0)
                .id();

        assertThat(texts().versions(nso("FI"), project, PageRequest.first()).items())
                .hasSize(1);
        assertThat(Refusals.kind(() -> texts().versions(petra, other, PageRequest.first())))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> texts().text(tina, other, version))).isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> texts().text(Actor.VISITOR, project, version)))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> texts().compare(tina, other, version, version)))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    default void ofTwoWhoEditOneIsToldAndLosesNothing() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = openOf(tina, matti);
        long read = projects().find(tina, project).version();
        projects().change(matti, project, read, called("Matti was first"));

        assertThat(Refusals.kind(() -> projects().change(tina, project, read, called("Tina"))))
                .isEqualTo(Kind.STALE);
        long newest = projects().find(tina, project).version();
        projects().change(tina, project, newest, called("Tina"));

        assertThat(texts().versions(tina, project, PageRequest.first()).items()).hasSize(3);
    }

    @Test
    default void theSameSavedTwiceIsStoredOnce() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = openOf(tina, teacher("Matti", "FI"));
        long read = projects().find(tina, project).version();

        long first = projects().change(tina, project, read, called("Once"));
        long second = projects().change(tina, project, read, called("Once"));

        assertThat(second).isEqualTo(first);
        assertThat(texts().versions(tina, project, PageRequest.first()).items()).hasSize(2);
    }

    @Test
    default void aDraftThatSavesItselfIsOneVersionForAWhile() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = founding().begin(tina, FoundingDraft.EMPTY);
        long version = founding().draft(tina, project).version();
        for (String title : List.of("B", "Be", "Bee", "Bees")) {
            version = founding().save(tina, project, version, new FoundingDraft(called(title), null, null));
            minutesPass(1);
        }
        assertThat(texts().versions(tina, project, PageRequest.first()).items()).hasSize(1);
        minutesPass(10);
        founding().save(tina, project, version, new FoundingDraft(called("Wasps"), null, null));

        List<TextVersion> versions =
                texts().versions(tina, project, PageRequest.first()).items();
        assertThat(versions).extracting(TextVersion::number).containsExactly(2, 1);
        assertThat(texts().text(tina, project, versions.get(1).id()).title()).isEqualTo("Bees");
        assertThat(versions.get(0).changed()).containsExactly(TextField.TITLE);
    }

    @Test
    default void ofADraftTheFirstVersionAndTheNewestNineteenAreKept() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = founding().begin(tina, FoundingDraft.EMPTY);
        for (int i = 0; i < 24; i++) {
            minutesPass(11);
            long version = founding().draft(tina, project).version();
            founding().save(tina, project, version, new FoundingDraft(called("Bees " + i), null, null));
        }

        assertThat(texts().versions(tina, project, PageRequest.first(100)).items())
                .extracting(TextVersion::number)
                .hasSize(20)
                .startsWith(25, 24, 23)
                .endsWith(8, 7, 1);
    }

    @Test
    default void whatWasTriedInADraftIsDroppedWhenItIsSent() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        know(tina, matti);
        Id project = founding().begin(tina, new FoundingDraft(called("Secret"), schoolOf(tina), matti.id()));
        minutesPass(30);
        founding()
                .save(
                        tina,
                        project,
                        founding().draft(tina, project).version(),
                        new FoundingDraft(BEES, schoolOf(tina), matti.id()));
        founding().send(tina, project, "");

        List<TextVersion> versions =
                texts().versions(matti, project, PageRequest.first()).items();
        assertThat(versions).extracting(TextVersion::number).containsExactly(1);
        assertThat(texts().text(matti, project, versions.get(0).id())).isEqualTo(BEES);
    }

    @Test
    default void onePersonMayHaveSeveralDrafts() {
        Actor.Person tina = teacher("Tina", "SI");
        Id bees = founding().begin(tina, new FoundingDraft(BEES, null, null));
        Id wasps = founding().begin(tina, new FoundingDraft(called("Wasps"), null, null));

        assertThat(projects()
                        .mine(tina, Set.of(ProjectState.DRAFT), PageRequest.first())
                        .items())
                .extracting(each -> each.value().id())
                .containsExactly(wasps, bees);
        assertThat(projects()
                        .mine(tina, Set.of(ProjectState.OPEN), PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    default void theSameDraftBegunTwiceAtOnceIsOne() {
        Actor.Person tina = teacher("Tina", "SI");
        Id first = founding().begin(tina, FoundingDraft.EMPTY);

        assertThat(founding().begin(tina, FoundingDraft.EMPTY)).isEqualTo(first);
        founding().save(tina, first, founding().draft(tina, first).version(), new FoundingDraft(BEES, null, null));
        Id second = founding().begin(tina, FoundingDraft.EMPTY);
        assertThat(second).isNotEqualTo(first);
        minutesPass(2);
        assertThat(founding().begin(tina, FoundingDraft.EMPTY)).isNotEqualTo(second);
    }

    @Test
    default void anImageIsTheFoundersOwnAndIsSeenByEverybodyOnceTheProjectIsOpen() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = openOf(tina, matti);

        assertThat(Refusals.keys(() -> edited(tina, project, BEES.withImage(new Id(99), "Bees"))))
                .containsExactly("projects.rejected.image-unknown");
        assertThat(Refusals.kind(() -> edited(tina, project, BEES.withImage(imageOf(matti), "Bees"))))
                .isEqualTo(Kind.NOT_FOUND);
        Id image = imageOf(tina);
        assertThat(Refusals.keys(() -> edited(tina, project, BEES.withImage(image, " "))))
                .containsExactly("projects.rejected.image-alt-missing");
        edited(tina, project, BEES.withImage(image, "Bees"));
        edited(tina, project, called("Bees with the same image").withImage(image, "Bees"));

        assertThat(projects().page(Actor.VISITOR, project).text().image()).isEqualTo(image);
    }

    /** A text in which every field says something. */
    default ProjectText whole(Actor.Person founder) {
        return new ProjectText(
                BEES.title(),
                BEES.description(),
                BEES.aims(),
                BEES.process(),
                BEES.results(),
                Set.of("en", "sl"),
                BEES.subjects(),
                Set.of(VocationalSubject.AGRICULTURE, VocationalSubject.WOOD),
                Set.of(Competence.values()),
                10,
                14,
                52,
                Set.of(Tool.MAPS, Tool.TWINSPACE),
                imageOf(founder),
                "A bee on a flower");
    }
}
