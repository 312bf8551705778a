package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;
import static org.etwin.membership.MembershipFixture.wrongFields;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.etwin.countries.TerritorySettings;
import org.etwin.files.FileSamples;
import org.etwin.files.StoredFile;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.Evidence;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.MembershipAsked;
import org.etwin.membership.MembershipEvidenceAsked;
import org.etwin.membership.Profile;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class EvidenceTest extends MembershipOnADatabase {
    EvidenceTest(Database database) {
        super(database);
    }

    @Test
    void whatThePersonShowsIsReadByTheNsoOfTheTerritoryAndByNobodyElse() {
        Actor.Person petra = newcomer("Petra");
        Id document = document(petra);
        Id request = ask(petra, school("Gimnazija Kranj", "SI"), document);

        Evidence seen = find(nso("SI"), request).evidence();
        assertThat(seen.files()).extracting(StoredFile::name).containsExactly("letter.pdf");
        assertThat(seen.text()).isEqualTo("See the letter");
        assertThat(files.find(nso("SI"), document).subject()).isEqualTo(request);
        assertThat(files.find(petra, document).name()).isEqualTo("letter.pdf");
        assertThat(refused(() -> files.find(nso("FI"), document))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> files.find(newcomer("Tina"), document))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> files.find(Actor.VISITOR, document))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void evidenceThatWasAskedForIsUploadedAndTheRequestWaitsAgain() {
        Actor.Person petra = newcomer("Petra");
        Id request = ask(petra, school("Gimnazija Kranj", "SI"));
        validating().askEvidence(nso("SI"), request, version(petra, request), "A letter");

        joining().giveEvidence(petra, request, version(petra, request), null, List.of(document(petra)));

        assertThat(waiting("SI")).hasSize(1);
        assertThat(waiting("SI").get(0).evidence().files()).hasSize(1);
    }

    @Test
    void aTerritoryThatWantsEvidenceAsksForItFromTheStart() {
        wantsEvidence();
        Actor.Person petra = newcomer("Petra");
        Id without = ask(petra, school("Gimnazija Kranj", "SI"));
        Actor.Person tina = newcomer("Tina");
        Id with = ask(tina, school("Gimnazija Bled", "SI"), document(tina));

        assertThat(state(petra, without)).isEqualTo(AffiliationState.EVIDENCE_ASKED);
        assertThat(state(tina, with)).isEqualTo(AffiliationState.PENDING);
        assertThat(db.published(MembershipEvidenceAsked.class)).hasSize(1);
        assertThat(db.published(MembershipAsked.class)).hasSize(1);
    }

    @Test
    void evidenceFromTheStartIsAskedForInTheMomentOfConfirmation() {
        wantsEvidence();
        Actor.Person petra = unconfirmed("Petra");
        Id request = ask(petra, school("Gimnazija Kranj", "SI"));
        assertThat(state(petra, request)).isEqualTo(AffiliationState.UNCONFIRMED);

        confirm(petra);

        assertThat(state(petra, request)).isEqualTo(AffiliationState.EVIDENCE_ASKED);
    }

    @Test
    void evidenceIsErasedNinetyDaysAfterTheDecision() {
        Actor.Person petra = newcomer("Petra");
        Id request = ask(petra, school("Gimnazija Kranj", "SI"));
        validating().askEvidence(nso("SI"), request, version(petra, request), "A letter");
        Id document = document(petra);
        joining().giveEvidence(petra, request, version(petra, request), "My contract", List.of(document));
        timePasses(Duration.ofDays(200));
        nightly.daily();
        assertThat(find(petra, request).evidence().files())
                .as("not decided yet")
                .hasSize(1);

        approve(nso("SI"), request);
        timePasses(Duration.ofDays(89));
        nightly.daily();
        assertThat(find(petra, request).evidence().files()).hasSize(1);
        timePasses(Duration.ofDays(1));
        nightly.daily();

        assertThat(find(nso("SI"), request).evidence()).isEqualTo(Evidence.NONE);
        assertThat(files.find(List.of(document)).get(document).subject()).isNull();
        assertThat(validating().history(nso("SI"), request))
                .extracting(Decision::note)
                .containsExactly(null, "A letter", null, null);
    }

    @Test
    void onlyDocumentsAndPicturesAreTakenAndNobodyGivesAnothersFile() {
        Actor.Person petra = newcomer("Petra");
        Actor.Person tina = newcomer("Tina");
        Id school = school("Gimnazija Kranj", "SI");
        Id strange = document(tina);
        Id photo = file(petra, Profile.PHOTO, "me.png", FileSamples.png(20, 20));

        assertThat(wrongFields(() -> file(petra, Evidence.USE, "virus.pdf", FileSamples.text("MZ"))))
                .containsExactly("file");
        assertThat(refused(() -> ask(petra, school, strange))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> ask(petra, school, photo))).isEqualTo(Kind.NOT_FOUND);
        assertThat(joining().mine(petra))
                .as("nothing of a refused request stays")
                .isEmpty();
    }

    @Test
    void aRequestHoldsFiveFilesAtMost() {
        Actor.Person petra = newcomer("Petra");
        Id request = ask(petra, school("Gimnazija Kranj", "SI"), document(petra));
        validating().askEvidence(nso("SI"), request, version(petra, request), "More");
        List<Id> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(document(petra));
        }

        assertThat(wrongFields(() -> joining().giveEvidence(petra, request, version(petra, request), null, five)))
                .containsExactly("evidence");
        assertThat(wrongFields(() -> joining().giveEvidence(petra, request, version(petra, request), " ", List.of())))
                .containsExactly("answer");
    }

    @Test
    void thePhotoIsSeenByWhoeverSeesTheProfile() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        Actor.Person matti = etwinner("Matti", school("Lukio", "FI"), "FI");
        Id first = file(tina, Profile.PHOTO, "me.png", FileSamples.png(20, 20));
        photos().change(tina, first);
        Id second = file(tina, Profile.PHOTO, "better.png", FileSamples.png(30, 30));
        photos().change(tina, second);

        assertThat(members().find(matti, tina.id()).value().photo()).isEqualTo(second);
        assertThat(members().cards(List.of(tina.id())).get(tina.id()).photo()).isEqualTo(second);
        assertThat(files.find(matti, second).width()).isEqualTo(30);
        assertThat(files.find(List.of(first)).get(first).subject()).as("erased").isNull();
        assertThat(refused(() -> files.find(newcomer("Petra"), second))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> photos().change(matti, second))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> photos().change(Actor.VISITOR, null))).isEqualTo(Kind.UNAUTHENTICATED);
        photos().change(tina, null);
        assertThat(members().find(matti, tina.id()).value().photo()).isNull();
    }

    private JoinRequest find(Actor actor, Id request) {
        return validating().find(actor, request).value();
    }

    private void wantsEvidence() {
        people.settings.put("SI", new TerritorySettings(null, null, 5, true, false, null));
    }
}
