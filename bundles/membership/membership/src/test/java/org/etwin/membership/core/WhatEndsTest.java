package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.files.FileSamples;
import org.etwin.identity.AccountErased;
import org.etwin.identity.spi.PersonalData;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductChanged;
import org.etwin.membership.ConductState;
import org.etwin.membership.Decision;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Profile;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.QueueQuery;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.SchoolChanged;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class WhatEndsTest extends MembershipOnADatabase {
    WhatEndsTest(Database database) {
        super(database);
    }

    @Test
    void ofAnErasedAccountOnlyFiguresStay() {
        Actor.Person tina = newcomer("Tina");
        Id document = document(tina);
        Id request = ask(tina, school("Gimnazija Kranj", "SI"), document);
        approve(nso("SI"), request);
        photos().change(tina, file(tina, Profile.PHOTO, "me.png", FileSamples.png(20, 20)));
        conduct().warn(nso("SI"), tina.id(), 0, "Be kind");

        ends.erased(tina.id());

        assertThat(now(tina).isEtwinner()).isFalse();
        assertThat(files.all()).allSatisfy(file -> assertThat(file.subject()).isNull());
        assertThat(refused(() -> validating().find(nso("SI"), request))).isEqualTo(Kind.NOT_FOUND);
        assertThat(validating()
                        .queue(nso("SI"), "SI", QueueQuery.of(QueueFilter.DECIDED), PageRequest.first())
                        .items())
                .isEmpty();
        assertThat(rows("StoredProfile") + rows("ProfileWord") + rows("RequestWord") + rows("StoredConduct"))
                .isZero();
        List<Decision> history =
                db.transactions().reading(() -> requests.history().of(request));
        assertThat(history).extracting(Decision::note).containsOnlyNulls();
        assertThat(history).extracting(Decision::byName).doesNotContain("Tina");
        assertThat(figures().of(nso("SI"), "SI").months().get(11).approved()).isEqualTo(1);
        assertThat(figures().of(nso("SI"), "SI").active()).isZero();
    }

    @Test
    void whatWasMissedWhileMembershipWasAwayHappensByTheEventAndOnlyOnce() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        db.transactions().in(() -> db.outbox().publish(new AccountErased(tina.id())));

        db.deliverTo(ends);
        db.deliverTo(ends);

        assertThat(now(tina).isEtwinner()).isFalse();
        assertThat(rows("StoredProfile")).isZero();
        assertThat(rows("StoredStep")).as("asked, approved, erased").isEqualTo(3);
    }

    @Test
    void theNameOfStaffWhoIsErasedGoesFromTheHistoriesOfOthers() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        ends.erased(nso("SI").id());

        Id request = joining().mine(tina).get(0).value().id();
        assertThat(validating().history(tina, request))
                .extracting(Decision::byName)
                .containsExactly("Tina", "");
    }

    @Test
    void everythingThatIsKeptAboutAPersonIsInTheArchive() throws IOException {
        Actor.Person tina = newcomer("Tina");
        Id request = ask(tina, school("Gimnazija Kranj", "SI"), document(tina));
        photos().change(tina, file(tina, Profile.PHOTO, "me.png", FileSamples.png(20, 20)));
        approve(nso("SI"), request);
        conduct().warn(nso("SI"), tina.id(), 0, "Be kind");
        Map<String, Object> archive = new LinkedHashMap<>();
        data.write(tina.id(), new Collected(archive));

        assertThat(data.folder()).isEqualTo("membership");
        assertThat(archive.keySet())
                .filteredOn(name -> name.endsWith("letter.pdf"))
                .hasSize(1);
        assertThat(archive.keySet()).filteredOn(name -> name.endsWith("me.png")).hasSize(1);
        assertThat(archive.get("profile")).isEqualTo(BIOLOGIST);
        String all = db.json().write(archive.get("schools")) + db.json().write(archive.get("conduct"));
        assertThat(all)
                .contains("Gimnazija Kranj", "VALIDATED", "See the letter", "Be kind")
                .as("names nobody else")
                .doesNotContain("Staff of SI");
    }

    @Test
    void whenTwoSchoolsWereOneItsPeopleAreThereOnceAndTheBetterStays() {
        Id gone = school("Gimnazija Kranj", "SI");
        Id kept = school("Gimnazija France Prešeren", "SI");
        Actor.Person tina = etwinner("Tina", gone, "SI");
        ask(tina, kept);
        Actor.Person ana = newcomer("Ana");
        ask(ana, gone);

        mergedSchools.merged(gone, kept);

        assertThat(joining().mine(tina))
                .extracting(seen -> seen.value().state())
                .containsExactly(AffiliationState.VALIDATED);
        assertThat(now(tina).isEtwinner()).isTrue();
        assertThat(joining().mine(ana).get(0).value().school().id()).isEqualTo(kept);
        assertThat(members().at(tina, kept, PageRequest.first()).items())
                .extracting(MemberCard::name)
                .containsExactly("Tina");
        assertThat(mergedSchools.used(List.of(gone, kept))).isEqualTo(Set.of(kept));
    }

    @Test
    void whatTheDeskFindsRequestsByFollowsTheSchool() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Actor.Person tina = etwinner("Tina", kranj, "SI");
        ask(newcomer("Ana"), kranj);
        schools.change(
                nso("SI"),
                kranj,
                schools.find(nso("SI"), kranj).version(),
                new SchoolDetails(
                        "Prešernova gimnazija",
                        null,
                        SchoolType.SCHOOL,
                        "Gorenjska",
                        null,
                        null,
                        null,
                        "Kranj",
                        "https://school.example"));
        Outbox outbox = db.outbox();
        db.transactions().in(() -> outbox.publish(new SchoolChanged(kranj, "SI")));

        db.deliverTo(schoolsFollowed);

        QueueQuery query = new QueueQuery(null, "presernova", "Gorenjska", null, false, false, false, null, null);
        assertThat(validating()
                        .queue(nso("SI"), "SI", query, PageRequest.first())
                        .items())
                .extracting(seen -> seen.value().name())
                .containsExactly("Ana");
        assertThat(waiting("SI"))
                .extracting(request -> request.suggestions().sameDomain().name())
                .containsExactly("SCHOOL");
        assertThat(members()
                        .search(
                                tina,
                                new org.etwin.membership.PeopleQuery("presernova", null, null, null, null, false),
                                PageRequest.first())
                        .items())
                .hasSize(1);
    }

    @Test
    void aSuspensionEndsByItselfAtItsTime() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        conduct().suspend(nso("SI"), tina.id(), 0, "Spam", db.clock().instant().plus(Duration.ofDays(7)));
        timePasses(Duration.ofDays(6));
        nightly.hourly();
        assertThat(now(tina).isSuspended()).isTrue();

        timePasses(Duration.ofDays(1));
        nightly.hourly();

        assertThat(now(tina).isEtwinner()).isTrue();
        assertThat(conduct().find(nso("SI"), tina.id()).value().history())
                .last()
                .satisfies(step -> assertThat(step.byName()).isEqualTo("membership"));
        assertThat(people.changed).as("rights change at once").endsWith(tina.id());
    }

    @Test
    void everyStepOfConductReachesThePersonAndAnAppealTheDesk() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        conduct().suspend(nso("SI"), tina.id(), 0, "Spam", db.clock().instant().plus(Duration.ofDays(7)));
        conduct().appeal(now(tina), "It was not me");
        AnnouncesConduct announces = new AnnouncesConduct(db.transactions(), db.unit("membership"), announced, people);
        List<ConductChanged> events = db.published(ConductChanged.class);

        assertThat(tell(announces, events.get(0))).singleElement().satisfies(told -> {
            assertThat(told.recipient()).isEqualTo(tina.id());
            assertThat(told.textKey()).isEqualTo("membership.announce.conduct.suspended-until");
            assertThat(told.args()).containsExactly("Spam", "March 9, 2026");
            assertThat(told.mail()).isTrue();
        });
        assertThat(tell(announces, events.get(1)))
                .extracting(Announcement::recipient, Announcement::textKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(tina.id(), "membership.announce.conduct.appealed"),
                        org.assertj.core.groups.Tuple.tuple(nso("SI").id(), "membership.announce.appeal"));
        assertThat(events.get(1).to()).isEqualTo(ConductState.APPEALED);
    }

    private static List<Announcement> tell(AnnouncesConduct announces, ConductChanged event) {
        return announces.announce(
                new AnnouncesConduct.Changed(event.account(), event.step(), event.from(), event.to()));
    }

    private long rows(String entity) {
        return db.transactions().reading(() -> db.unit("membership")
                .em()
                .createQuery("SELECT COUNT(e) FROM " + entity + " e", Long.class)
                .getSingleResult());
    }

    private record Collected(Map<String, Object> all) implements PersonalData.Archive {
        @Override
        public void json(String name, Object content) {
            all.put(name, content);
        }

        @Override
        public void file(String name, InputStream content) {
            try (content) {
                all.put(name, content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
