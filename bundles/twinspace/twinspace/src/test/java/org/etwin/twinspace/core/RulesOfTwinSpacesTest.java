package org.etwin.twinspace.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.testing.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RulesOfTwinSpacesTest {
    private final TwinSpaceForTests twin;
    private final Id space;

    RulesOfTwinSpacesTest(Database database) {
        twin = new TwinSpaceForTests(database);
        space = twin.space;
    }

    @Test
    void nobodyRemovesAFounderOrChangesAFoundersRights() {
        Actor second = twin.kernel.join(space, twin.village.teacher("Founder"), "founder");
        Id founder = second.account().orElseThrow();
        for (Actor member : twin.members.values()) {
            refused(Kind.FORBIDDEN, () -> twin.kernel.members().remove(member, space, founder));
            refused(Kind.FORBIDDEN, () -> twin.kernel.members().changeRole(member, space, founder, "teacher"));
        }
        assertThat(twin.kernel.spaces().find(second, space).value().role().key())
                .isEqualTo("founder");
    }

    @Test
    void nobodyIsMadeAFounder() {
        Id teacher = twin.member("teacher").account().orElseThrow();
        refused(Kind.INVALID, () -> twin.kernel.members().changeRole(twin.founder(), space, teacher, "founder"));
    }

    @Test
    void aPupilSeesOnlyTheSpacesTheyWerePutInto() {
        Id other = twin.kernel.open(twin.kind, 1, twin.founder());
        Actor ana = twin.member("pupil");
        assertThat(twin.kernel.spaces().mine(ana, PageRequest.first()).items())
                .extracting(Space::id)
                .containsExactly(space);
        refused(Kind.NOT_FOUND, () -> twin.kernel.spaces().find(ana, other));
        refused(Kind.NOT_FOUND, () -> twin.kernel.members().list(ana, other, null, PageRequest.first()));
        refused(Kind.NOT_FOUND, () -> twin.kernel.updates().list(ana, other, PageRequest.first()));
        refused(Kind.NOT_FOUND, () -> twin.kernel.forum().discussions(ana, other, PageRequest.first()));
    }

    @Test
    void expertAndObserverNeverSeeTheTeacherBulletin() {
        for (String role : List.of("expert", "observer", "pupil-admin", "pupil")) {
            assertThat(twin.kernel.spaces().access(twin.member(role), space).reading(Right.BULLETIN_READ_POST))
                    .as(role)
                    .isEqualTo(Extent.NO);
        }
    }

    @Test
    void anExpertNeverMakesPupilsAccounts() {
        refused(
                Kind.FORBIDDEN,
                () -> twin.kernel.members().createPupils(twin.member("expert"), space, null, List.of("Bor")));
    }

    @Test
    void aPartnerIsAnETwinnerFromTheContactsOfWhoBringsThemIn() {
        Actor.Person partner = twin.village.teacher("Partner");
        refused(Kind.INVALID, "twinspace.rejected.no-contact", () -> add(partner, "teacher"));
        twin.makeContacts(twin.founder(), partner);
        add(partner, "teacher");
        assertThat(twin.kernel.spaces().find(partner, space).value().role().key())
                .isEqualTo("teacher");
        Actor.Person general = twin.village.generalUser("General");
        refused(Kind.INVALID, "twinspace.rejected.no-etwinner", () -> add(general, "teacher"));
    }

    @Test
    void anETwinnerIsNotAddedAsAGuest() {
        refused(
                Kind.INVALID,
                "twinspace.rejected.etwinner-as-guest",
                () -> add(twin.village.teacher("Partner"), "observer"));
    }

    @Test
    void aGuestTakesPartInOneProjectUntilItIsArchived() {
        Actor.Person guest = twin.village.generalUser("Guest");
        Id other = twin.kernel.open(twin.kind, 1, twin.founder());
        twin.kernel.members().addAdult(twin.founder(), other, Village.email(guest), "expert");
        refused(Kind.INVALID, "twinspace.rejected.guest-elsewhere", () -> add(guest, "observer"));
        twin.kernel.archive(other);
        add(guest, "observer");
        assertThat(twin.kernel.spaces().find(guest, space).value().role().key()).isEqualTo("observer");
    }

    @Test
    void aGuestDoesNotBecomeATeacherByAChangeOfRole() {
        Id expert = twin.member("expert").account().orElseThrow();
        refused(Kind.INVALID, "twinspace.rejected.no-etwinner", () -> twin.kernel
                .members()
                .changeRole(twin.founder(), space, expert, "teacher-admin"));
        Id teacher = twin.member("teacher").account().orElseThrow();
        twin.kernel.members().changeRole(twin.founder(), space, teacher, "teacher-admin");
        assertThat(twin.kernel
                        .spaces()
                        .find(twin.member("teacher"), space)
                        .value()
                        .role()
                        .key())
                .isEqualTo("teacher-admin");
    }

    private void add(Actor person, String role) {
        twin.kernel.members().addAdult(twin.founder(), space, Village.email(person), role);
    }
}
