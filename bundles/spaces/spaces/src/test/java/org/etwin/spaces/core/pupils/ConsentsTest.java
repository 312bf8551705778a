package org.etwin.spaces.core.pupils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.ConsentKind;
import org.etwin.spaces.Consents;
import org.etwin.spaces.Consents.Entry;
import org.etwin.spaces.Consents.How;
import org.etwin.spaces.Consents.OfPupil;
import org.etwin.spaces.Consents.Recording;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ConsentsTest {
    private final SpacesForTests at;
    private final Consents consents;
    private final Actor.Person tina;
    private final Actor.Person matti;
    private final Id space;
    private final Id ana;
    private final Id ela;

    ConsentsTest(Database database) {
        at = new SpacesForTests(database);
        Clubs clubs = new Clubs();
        at.add(clubs);
        consents = at.pupils().consents();
        tina = at.village().teacher("Tina");
        space = at.open(clubs, 1, tina);
        matti = at.join(space, at.village().teacher("Matti"), "helper");
        List<Id> both = at
                .pupils()
                .mine()
                .enrol(tina, space, null, List.of(new NewPupil("Ana", "6a"), new NewPupil("Ela", "6b")), null)
                .stream()
                .map(Slip::pupil)
                .toList();
        ana = both.get(0);
        ela = both.get(1);
    }

    @Test
    void theNewestEntryCountsAndTheOthersAreHistory() {
        consents.record(tina, List.of(ana), pictures(true, "form of September"));
        consents.record(tina, List.of(ana), pictures(false, "mother called"));

        assertThat(only(consents.list(tina, "6a", false)).counts())
                .singleElement()
                .satisfies(entry -> assertThat(entry.given()).isFalse())
                .satisfies(entry -> assertThat(entry.byName()).isEqualTo("Tina"));
        assertThat(consents.history(tina, ana))
                .extracting(Entry::note)
                .containsExactly("mother called", "form of September");
        assertThat(at.village().audited())
                .contains("spaces.consent-recorded{count=1, given=false, kind=PICTURES} in SI");
    }

    @Test
    void aWholeClassIsRecordedAtOnceAndWhatIsMissingIsListed() {
        consents.record(tina, List.of(ana, ela), pictures(true, ""));
        for (ConsentKind kind : ConsentKind.values()) {
            consents.record(tina, List.of(ana), new Recording(kind, true, today(), How.IN_PERSON, ""));
        }

        assertThat(consents.list(tina, null, true))
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("Ela"))
                .satisfies(each -> assertThat(each.missing())
                        .containsExactly(ConsentKind.DATA, ConsentKind.VIDEO_CALLS, ConsentKind.PUBLICATION));
    }

    @Test
    void teachersOfTheSpaceSeeWhatCountsAndNobodyElseDoes() {
        consents.record(tina, List.of(ana), pictures(false, "private"));
        Actor.Person reader = at.join(space, at.village().teacher("Reader"), "reader");

        assertThat(consents.inSpace(matti, space, List.of(ana, matti.id())))
                .containsEntry(ana, Map.of(ConsentKind.PICTURES, false));
        assertThat(consents.inSpace(reader, space, List.of(ana))).isEmpty();
        assertThat(consents.inSpace(new Actor.Pupil(ela, "Ela"), space, List.of(ana, ela)))
                .isEmpty();
        refused(Kind.NOT_FOUND, () -> consents.inSpace(at.village().teacher("Out"), space, List.of(ana)));
        assertThat(at.db().statements(() -> consents.inSpace(matti, space, List.of(ana, ela))))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void onlyTheTeacherWhoLooksAfterThePupilRecordsAndReadsTheHistory() {
        refused(Kind.NOT_FOUND, () -> consents.record(matti, List.of(ana), pictures(true, "")));
        refused(Kind.NOT_FOUND, () -> consents.history(matti, ana));
        refused(Kind.FORBIDDEN, () -> consents.history(new Actor.Pupil(ana, "Ana"), ana));
        refused(Kind.FORBIDDEN, () -> consents.list(new Actor.Pupil(ana, "Ana"), null, false));
        refused(Kind.FORBIDDEN, () -> consents.record(at.village().suspended(tina), List.of(ana), pictures(true, "")));
        assertThat(consents.list(matti, null, false)).isEmpty();
    }

    @Test
    void theDayIsNotInTheFutureAndTheNoteNoBook() {
        LocalDate soon = today().plusDays(2);
        assertThat(refused(
                                Kind.INVALID,
                                () -> consents.record(
                                        tina, List.of(ana), new Recording(null, true, soon, null, "x".repeat(501))))
                        .rejections())
                .extracting(rejection -> rejection.field())
                .containsExactlyInAnyOrder("kind", "how", "on", "note");
    }

    @Test
    void whoReadsTheListIsInTheAudit() {
        consents.list(tina, null, false);
        consents.history(tina, ana);

        assertThat(at.village().audited())
                .contains("spaces.consents-seen{count=2} in SI", "spaces.consents-seen{count=1} in SI");
    }

    @Test
    void theTableForASpreadsheetHasALineForEachKindAndNoFormulas() throws IOException {
        consents.record(tina, List.of(ana), pictures(true, "=HYPERLINK(\"x\")"));
        ByteArrayOutputStream table = new ByteArrayOutputStream();

        consents.csv(tina, "6a", Locale.ENGLISH, table);

        assertThat(table.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("\"6a\",\"Ana\",\"spaces.consent.PICTURES\",\"spaces.consent.given\"")
                        .contains("\"'=HYPERLINK(\"\"x\"\")\""))
                .anySatisfy(line -> assertThat(line).endsWith("\"spaces.consent.missing\""));
    }

    @Test
    void consentsAreInTheArchivesOfThePupilAndOfWhoRecordedThemAndGoWithThePupil() throws IOException {
        consents.record(tina, List.of(ana), pictures(true, "form"));

        assertThat(at.lives().archive(new Actor.Pupil(ana, "Ana")).get("pupils/consents"))
                .contains("PICTURES", "form");
        assertThat(at.lives().archive(tina).get("pupils/consents")).contains("PICTURES");
        at.pupils().mine().erase(tina, List.of(ana));

        assertThat(at.lives().archive(tina).get("pupils/consents")).isEqualTo("[]");
    }

    @Test
    void theListCostsFewStatementsHoweverManyPupils() {
        consents.record(tina, List.of(ana, ela), pictures(true, ""));

        assertThat(at.db().statements(() -> consents.list(tina, null, false))).hasSizeLessThanOrEqualTo(2);
    }

    private Recording pictures(boolean given, String note) {
        return new Recording(ConsentKind.PICTURES, given, today(), How.SIGNED_FORM, note);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(at.db().clock().instant(), ZoneOffset.UTC);
    }

    private static OfPupil only(List<OfPupil> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
