package org.etwin.twinspace.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.Extent;
import org.etwin.spaces.InvitationAction;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.testing.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void teachersAreNotAddedHereBecausePartnersComeWithTheProject() {
        assertThat(twin.kernel.members().addable(twin.founder(), space))
                .extracting(SpaceRole::key)
                .containsExactly("expert", "observer");
        Actor.Person partner = twin.village.teacher("Partner");
        refused(Kind.INVALID, "spaces.rejected.role-unknown", () -> invite(partner, "teacher"));
        lifecycle().partnerJoined(twin.founder(), TwinSpaceForTests.PROJECT, partner.id());
        assertThat(roleOf(partner)).isEqualTo("teacher");
    }

    @Test
    void aFounderMakesAPartnerATeacherAdministratorAndBackButNeverAGuest() {
        Id teacher = twin.member("teacher").account().orElseThrow();
        twin.kernel.members().changeRole(twin.founder(), space, teacher, "teacher-admin");
        assertThat(roleOf(twin.member("teacher"))).isEqualTo("teacher-admin");
        refused(Kind.INVALID, "twinspace.rejected.partner-is-no-guest", () -> twin.kernel
                .members()
                .changeRole(twin.founder(), space, teacher, "observer"));
        twin.kernel.members().changeRole(twin.founder(), space, teacher, "teacher");
        assertThat(roleOf(twin.member("teacher"))).isEqualTo("teacher");
    }

    @Test
    void aGuestWhoBecomesAPartnerIsATeacherAndAFounderStaysOne() {
        Actor expert = twin.member("expert");
        lifecycle()
                .partnerJoined(
                        twin.founder(),
                        TwinSpaceForTests.PROJECT,
                        expert.account().orElseThrow());
        assertThat(roleOf(expert)).isEqualTo("teacher");
        Id admin = twin.member("teacher-admin").account().orElseThrow();
        lifecycle().partnerJoined(twin.founder(), TwinSpaceForTests.PROJECT, admin);
        assertThat(roleOf(twin.member("teacher-admin"))).isEqualTo("teacher-admin");
        Id founder = twin.founder().account().orElseThrow();
        lifecycle().partnerLeft(twin.founder(), TwinSpaceForTests.PROJECT, founder);
        assertThat(roleOf(twin.founder())).isEqualTo("founder");
    }

    @Test
    void aPartnerWhoLeavesTheProjectLeavesTheTwinSpaceWhateverTheRole() {
        for (String role : List.of("teacher", "teacher-admin")) {
            Actor partner = twin.member(role);
            lifecycle()
                    .partnerLeft(
                            partner,
                            TwinSpaceForTests.PROJECT,
                            partner.account().orElseThrow());
            refused(Kind.NOT_FOUND, () -> twin.kernel.spaces().find(partner, space));
        }
    }

    @Test
    void anETwinnerIsNotAddedAsAGuest() {
        Actor.Person partner = twin.village.teacher("Partner");
        Id invitation = invite(partner, "observer");
        refused(Kind.INVALID, "twinspace.rejected.etwinner-as-guest", () -> accept(partner, invitation));
    }

    @Test
    void aGuestTakesPartInOneProjectUntilItIsArchived() {
        Actor.Person guest = twin.village.generalUser("Guest");
        Id other = twin.kernel.open(twin.kind, 1, twin.founder());
        accept(
                guest,
                twin.kernel.invited().invitations().invite(twin.founder(), other, Village.email(guest), "expert", ""));
        Id invitation = invite(guest, "observer");
        refused(Kind.INVALID, "twinspace.rejected.guest-elsewhere", () -> accept(guest, invitation));
        twin.kernel.archive(other);
        accept(guest, invitation);
        assertThat(twin.kernel.spaces().find(guest, space).value().role().key()).isEqualTo("observer");
    }

    @Test
    void aGuestDoesNotBecomeATeacherByAChangeOfRole() {
        Id expert = twin.member("expert").account().orElseThrow();
        for (String role : List.of("teacher", "teacher-admin")) {
            refused(Kind.INVALID, "twinspace.rejected.partner-of-project", () -> twin.kernel
                    .members()
                    .changeRole(twin.founder(), space, expert, role));
        }
    }

    @Test
    void whoInvitesGetsTheSameAnswerForEveryAddress() {
        Actor.Person partner = twin.village.teacher("Partner");
        Actor.Person suspended = twin.village.suspended(twin.village.teacher("Other"));
        invite(partner, "observer");
        invite(suspended, "observer");
        invite(twin.member("teacher"), "observer");
        twin.kernel.invited().invitations().invite(twin.founder(), space, "nobody@example.org", "observer", "");
        assertThat(twin.kernel
                        .invited()
                        .invitations()
                        .of(twin.founder(), space, PageRequest.first())
                        .items())
                .hasSize(4)
                .allSatisfy(seen -> assertThat(seen.allowed()).isEqualTo(Set.of(InvitationAction.WITHDRAW)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"founder", "teacher-admin", "teacher"})
    void whoIsValidatedNoMoreReadsEverythingAndWritesNothing(String role) {
        Id discussion = twin.kernel.forumWriting().openDiscussion(twin.founder(), space, "Nature", "");
        Id update = twin.kernel.updates().post((Actor) twin.member(role), space, "Mine");
        Actor left = twin.village.unvalidated((Actor.Person) twin.member(role));
        assertThat(twin.kernel.spaces().find(left, space).allowed()).isEqualTo(Set.of(Right.SEE));
        assertThat(twin.kernel.updates().list(left, space, PageRequest.first()).items())
                .allSatisfy(seen -> assertThat(seen.allowed()).isEmpty());
        for (ThrowingCallable writing : List.<ThrowingCallable>of(
                () -> twin.kernel.updates().post(left, space, "More"),
                () -> twin.kernel.updates().delete(left, space, update),
                () -> twin.kernel.forumWriting().openThread(left, space, discussion, "Rivers", "Tell"),
                () -> twin.kernel.invited().invitations().invite(left, space, "a@example.org", "observer", ""),
                () -> twin.kernel.members().createPupils(left, space, null, List.of("Bor")))) {
            refused(Kind.FORBIDDEN, "spaces.rejected.reads-only", writing);
        }
        if (!role.equals("founder")) {
            twin.kernel.members().leave(left, space);
        }
    }

    @Test
    void aGuestWritesWithoutBeingValidated() {
        Id discussion = twin.kernel.forumWriting().openDiscussion(twin.founder(), space, "Nature", "");
        twin.kernel.forumWriting().openThread(twin.member("expert"), space, discussion, "Rivers", "Tell us");
    }

    private OpeningTwinSpaces lifecycle() {
        return new OpeningTwinSpaces(twin.kernel.opening());
    }

    private String roleOf(Actor member) {
        return twin.kernel.spaces().find(member, space).value().role().key();
    }

    private Id invite(Actor person, String role) {
        return twin.kernel.invited().invitations().invite(twin.founder(), space, Village.email(person), role, "");
    }

    private void accept(Actor person, Id invitation) {
        twin.kernel.invited().invitations().accept(person, invitation);
    }
}
