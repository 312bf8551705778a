package org.etwin.schools.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.schools.SchoolsFixture.NSO_DE;
import static org.etwin.schools.SchoolsFixture.NSO_SI;
import static org.etwin.schools.SchoolsFixture.TINA;
import static org.etwin.schools.SchoolsFixture.refused;
import static org.etwin.schools.core.SchoolFixture.numbered;

import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.schools.FormerSchool;
import org.etwin.schools.ImportReport;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolStep;
import org.etwin.schools.SchoolStep.What;
import org.etwin.schools.SchoolsMerged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class MergingSchoolsTest {
    private static final SchoolDetails OFFICIAL = numbered("7", "Grundschule am Park", "Dresden");
    private static final SchoolDetails TYPED = SchoolDetails.of("GS am Park", "Dresden");

    private final SchoolFixture the;
    private Id kept;
    private Id gone;

    MergingSchoolsTest(Database database) {
        the = new SchoolFixture(database);
    }

    @BeforeEach
    void twoRecordsOfOneSchool() {
        kept = the.schools.create(NSO_DE, "DE", OFFICIAL);
        gone = the.schools.create(TINA, "DE", TYPED);
    }

    @Test
    void oneRecordIsLeftAndTheOldAddressLeadsToIt() {
        merge(kept, gone, OFFICIAL);

        assertThat(the.rows()).isEqualTo(1);
        assertThat(the.schools.find(TINA, gone).value().id()).isEqualTo(kept);
        assertThat(the.schools.cards(List.of(gone, kept))).containsOnlyKeys(gone, kept);
        assertThat(the.schools.cards(List.of(gone)).get(gone).id()).isEqualTo(kept);
        assertThat(the.search("DE", "gs am park").items()).isEmpty();
    }

    @Test
    void whoRefersToTheRecordFollowsInTheSameTransactionAndEverybodyIsTold() {
        merge(kept, gone, OFFICIAL);

        assertThat(the.merged).containsExactly(gone + " " + kept);
        assertThat(the.audit.entries).contains("schools.merged DE");
        assertThat(the.db.published(SchoolsMerged.class)).containsExactly(new SchoolsMerged(kept, gone, "DE"));
    }

    @Test
    void nothingOfTheOtherRecordIsLost() {
        merge(kept, gone, OFFICIAL);

        assertThat(the.desk.former(NSO_DE, kept)).singleElement().satisfies(was -> {
            assertThat(was.id()).isEqualTo(gone);
            assertThat(was.details()).isEqualTo(TYPED);
        });
        assertThat(the.desk.history(NSO_DE, kept, PageRequest.first()).items())
                .extracting(SchoolStep::what)
                .containsExactly(What.MERGED, What.CREATED);
    }

    @Test
    void whatIsChosenFromBothIsTheSchool() {
        SchoolDetails both = new SchoolDetails("GS am Park", null, null, null, "7", null, null, "Dresden", null);
        School school = merge(kept, gone, both);

        assertThat(school.details()).isEqualTo(both);
        assertThat(the.search("DE", "gs").items())
                .singleElement()
                .isEqualTo(the.schools.find(TINA, kept).value());
    }

    @Test
    void aLaterRegisterFindsTheSchoolByTheNumberOfTheRecordThatWent() {
        Id numbered = the.schools.create(NSO_DE, "DE", numbered("8", "Park-Grundschule", "Dresden"));
        merge(kept, numbered, OFFICIAL);
        ImportReport report = the.imported("number,name,street,place\n8,Grundschule am Park,Parkweg 1,Dresden\n")
                .report();

        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.created()).isZero();
        School school = the.school(NSO_DE, "DE", "grundschule am park");
        assertThat(school.id()).isEqualTo(kept);
        assertThat(school.details().street()).isEqualTo("Parkweg 1");
        assertThat(school.details().number()).isEqualTo("7");
    }

    @Test
    void aRegisterThatStillHasBothLinesMakesNoSecondRecord() {
        Id numbered = the.schools.create(NSO_DE, "DE", numbered("8", "Park-Grundschule", "Dresden"));
        merge(kept, numbered, OFFICIAL);
        ImportReport report = the.imported(
                        "number,name,place\n7,Grundschule am Park,Dresden\n8,Park-Grundschule,Dresden\n")
                .report();

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.notes()).singleElement().satisfies(note -> assertThat(note.line())
                .isEqualTo(3));
        assertThat(the.rows()).isEqualTo(2);
    }

    @Test
    void aFurtherSiteThatWasMergedStaysMerged() {
        String sites = "number,name,street,place\n1,Schule,Weg 1,Dresden\n1,Schule,Gasse 2,Dresden\n";
        the.imported(sites);
        List<School> both = the.search("DE", "schule").items().stream()
                .filter(school -> "1".equals(school.details().number()))
                .toList();
        School first =
                both.stream().filter(each -> each.site() == 0).findFirst().orElseThrow();
        School second =
                both.stream().filter(each -> each.site() == 1).findFirst().orElseThrow();
        merge(first.id(), second.id(), first.details());
        long rows = the.rows();
        ImportReport again = the.imported(sites).report();

        assertThat(again.created()).isZero();
        assertThat(the.rows()).isEqualTo(rows);
    }

    @Test
    void mergingTwiceStillLeadsEveryOldAddressToTheLastRecord() {
        Id last = the.schools.create(NSO_DE, "DE", numbered("9", "Schule am Großen Park", "Dresden"));
        merge(kept, gone, OFFICIAL);
        merge(last, kept, numbered("7", "Grundschule am Park", "Dresden"));

        assertThat(the.schools.find(TINA, gone).value().id()).isEqualTo(last);
        assertThat(the.schools.find(TINA, kept).value().id()).isEqualTo(last);
        assertThat(the.desk.former(NSO_DE, last)).extracting(FormerSchool::id).contains(gone, kept);
        assertThat(the.imported("number,name,place\n9,Schule am Großen Park,Dresden\n")
                        .report()
                        .created())
                .isZero();
    }

    @Test
    void onlyTheNsoOfBothMerges() {
        Id slovene = the.schools.create(NSO_SI, "SI", SchoolDetails.of("Šola", "Kranj"));

        assertThat(refused(() -> merge(NSO_SI, kept, gone))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> merge(TINA, kept, gone))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> merge(NSO_DE, kept, slovene))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> merge(NSO_DE, kept, kept))).isEqualTo(Kind.INVALID);
        assertThat(refused(() -> the.desk.likely(NSO_SI, kept))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> the.desk.history(TINA, kept, PageRequest.first())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(the.rows()).isEqualTo(3);
    }

    @Test
    void aRecordThatSomebodyChangedMeanwhileIsNotMerged() {
        long seen = version(gone);
        the.schools.verify(NSO_DE, gone, seen);

        assertThat(refused(() -> the.desk.merge(NSO_DE, kept, version(kept), gone, seen, OFFICIAL)))
                .isEqualTo(Kind.STALE);
    }

    @Test
    void theOtherRecordOfTheSameSchoolIsProposed() {
        the.schools.create(NSO_DE, "DE", SchoolDetails.of("Gymnasium Plauen", "Plauen"));

        assertThat(the.desk.likely(NSO_DE, kept)).extracting(School::id).containsExactly(gone);
        assertThat(the.db.statements(() -> the.desk.likely(NSO_DE, kept))).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void aVerificationIsTakenBack() {
        the.desk.unverify(NSO_DE, kept, version(kept));
        assertThat(the.schools.find(NSO_DE, kept).value().state()).isEqualTo(SchoolState.CREATED);
        the.schools.putToUse(NSO_DE, kept);
        the.schools.verify(NSO_DE, kept, version(kept));
        the.desk.unverify(NSO_DE, kept, version(kept));

        assertThat(the.schools.find(NSO_DE, kept).value().state()).isEqualTo(SchoolState.IN_USE);
        assertThat(the.desk.history(NSO_DE, kept, PageRequest.first()).items())
                .extracting(SchoolStep::what)
                .containsExactly(What.UNVERIFIED, What.VERIFIED, What.IN_USE, What.UNVERIFIED, What.CREATED);
        assertThat(refused(() -> the.desk.unverify(NSO_SI, kept, version(kept))))
                .isEqualTo(Kind.FORBIDDEN);
    }

    private School merge(Id into, Id other, SchoolDetails details) {
        return the.desk
                .merge(NSO_DE, into, version(into), other, version(other), details)
                .value();
    }

    private void merge(org.etwin.platform.Actor actor, Id into, Id other) {
        the.desk.merge(actor, into, version(into), other, version(other), OFFICIAL);
    }

    private long version(Id school) {
        return the.schools.find(NSO_DE, school).version();
    }
}
