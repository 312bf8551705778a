package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.Unit;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Action;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.spaces.MemberAction;
import org.etwin.spaces.MemberJoined;
import org.etwin.spaces.MemberLeft;
import org.etwin.spaces.SpaceMember;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.etwin.spaces.testing.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SpaceMembersTest {
    private final SpacesForTests kernel;
    private final Actor.Person tina;
    private final Actor.Person helper;
    private final Actor.Person guest;
    private final Id club;

    SpaceMembersTest(Database database) {
        kernel = new SpacesForTests(database);
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        helper = kernel.village().teacher("Heli");
        guest = kernel.village().generalUser("Gustav");
        club = kernel.open(clubs, 1, tina, kernel.village().teacher("Matti"));
        kernel.join(club, helper, "helper");
    }

    @Test
    void onlyAnAdultWhoWasAddedBySomebodyIsTold() {
        Unit unit = kernel.db().unit("spaces");
        Kinds kinds = new Kinds();
        kinds.add(new Clubs());
        TellsWhoWasAdded tells = new TellsWhoWasAdded(kernel.db().transactions(), new SpaceRows(unit), kinds);
        assertThat(tells.announce(new MemberJoined(club, guest.id(), "reader", tina.id())))
                .extracting(told -> told.recipient() + " " + told.args() + " " + told.link())
                .containsExactly(guest.id() + " [Rivers] /spaces/" + club);
        assertThat(tells.announce(new MemberJoined(club, guest.id(), "leader", null)))
                .isEmpty();
        assertThat(tells.announce(new MemberJoined(club, guest.id(), "child", tina.id())))
                .isEmpty();
    }

    @Test
    void nobodyRemovesAFounderOrChangesTheirRole() {
        Actor.Person other = kernel.village().teacher("Second leader");
        kernel.join(club, other, "leader");
        String key = "spaces.rejected.founder-stays";
        refused(Kind.FORBIDDEN, key, () -> kernel.members().remove(tina, club, other.id()));
        refused(Kind.FORBIDDEN, key, () -> kernel.members().changeRole(tina, club, other.id(), "helper"));
        refused(Kind.FORBIDDEN, key, () -> kernel.members().leave(other, club));
        refused(Kind.INVALID, () -> kernel.members().changeRole(tina, club, helper.id(), "leader"));
        assertThat(allowed(tina, other.id())).isEmpty();
    }

    @Test
    void aChildNeverBecomesAnAdultNorTheOtherWayRound() {
        Actor.Pupil ana = kernel.join(club, kernel.village().pupil("Ana", tina), "child");
        refused(Kind.INVALID, () -> kernel.members().changeRole(tina, club, ana.id(), "helper"));
        refused(Kind.INVALID, () -> kernel.members().changeRole(tina, club, helper.id(), "child"));
    }

    @Test
    void aRoleIsChangedAndAMemberRemovedByWhoManagesMembers() {
        kernel.members().changeRole(tina, club, helper.id(), "reader");
        assertThat(kernel.spaces().find(helper, club).value().role().key()).isEqualTo("reader");
        kernel.members().remove(tina, club, helper.id());
        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(helper, club));
        assertThat(kernel.village().audited())
                .contains("spaces.member-removed{account=" + helper.id() + ", role=reader} in SI")
                .hasSize(2);
    }

    @Test
    void anAdultLeavesByThemselvesAndAPupilDoesNot() {
        Actor.Pupil ana = kernel.join(club, kernel.village().pupil("Ana", tina), "child");
        refused(Kind.FORBIDDEN, () -> kernel.members().leave(ana, club));
        assertThat(allowed(helper, helper.id())).isEqualTo(Set.of(MemberAction.LEAVE));
        kernel.members().leave(helper, club);
        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(helper, club));
        assertThat(kernel.db().published(MemberLeft.class))
                .containsExactly(new MemberLeft(club, helper.id(), helper.id()));
    }

    @Test
    void pupilsAreMadeFromNamesAndAreInAtOnce() {
        List<Slip> slips = kernel.members().createPupils(helper, club, null, List.of("Ana", " Bor "));
        assertThat(slips).extracting(Slip::name).containsExactly("Ana", "Bor");
        Page<Seen<SpaceMember>> children = kernel.members().list(tina, club, "child", PageRequest.first());
        assertThat(children.items())
                .extracting(seen -> seen.value().name() + ", " + seen.value().school())
                .containsExactly("Ana, OŠ Dravlje", "Bor, OŠ Dravlje");
        Actor ana = kernel.village().actor(slips.get(0).pupil());
        assertThat(kernel.spaces().find(ana, club).value().role().pupil()).isTrue();
    }

    @Test
    void userNamesAreSeenOnlyByTheTeacherWhoMadeTheAccounts() {
        kernel.members().createPupils(helper, club, Village.SCHOOL.id(), List.of("Ana"));
        assertThat(child(helper).value().userName()).startsWith("ana.");
        assertThat(child(tina).value().userName()).isNull();
        assertThat(child(helper).allowed()).isEqualTo(Set.of(MemberAction.RESET_PASSWORD));
        assertThat(child(tina).allowed()).isEqualTo(Set.of(MemberAction.CHANGE_ROLE, MemberAction.REMOVE));
    }

    @Test
    void aPasswordIsResetByTheTeacherWhoMadeTheAccount() {
        Slip slip = kernel.members()
                .createPupils(helper, club, null, List.of("Ana"))
                .get(0);
        Slip next = kernel.members().resetPassword(helper, club, slip.pupil());
        assertThat(next.password()).isNotEqualTo(slip.password());
        refused(Kind.NOT_FOUND, () -> kernel.members().resetPassword(tina, club, slip.pupil()));
        refused(Kind.NOT_FOUND, () -> kernel.members().resetPassword(helper, club, guest.id()));
    }

    @Test
    void pupilsNeedNamesAndASchoolOfTheirTeacher() {
        refused(Kind.INVALID, () -> kernel.members().createPupils(tina, club, null, List.of()));
        refused(Kind.INVALID, () -> kernel.members().createPupils(tina, club, null, List.of("Ana", " ")));
        refused(Kind.INVALID, () -> kernel.members().createPupils(tina, club, null, Collections.nCopies(61, "Ana")));
        refused(Kind.INVALID, "spaces.rejected.school-not-yours", () -> kernel.members()
                .createPupils(tina, club, new Id(5), List.of("Ana")));
        assertThat(kernel.spaces().find(tina, club).value().people()).hasSize(2);
    }

    @Test
    void membersAreListedInTheOrderInWhichTheyJoinedPageByPage() {
        Page<Seen<SpaceMember>> first = kernel.members().list(tina, club, null, PageRequest.first(2));
        assertThat(first.items()).extracting(seen -> seen.value().name()).containsExactly("Tina", "Matti");
        assertThat(first.total().value()).isEqualTo(3);
        Page<Seen<SpaceMember>> rest = kernel.members().list(tina, club, null, new PageRequest(first.next(), 2));
        assertThat(rest.items()).extracting(seen -> seen.value().name()).containsExactly("Heli");
        assertThat(kernel.db().statements(() -> kernel.members().list(tina, club, null, PageRequest.first())))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void onlyWhoMayInviteIsOfferedRoles() {
        kernel.join(club, guest, "reader");
        assertThat(kernel.members().addable(helper, club))
                .extracting(SpaceRole::key)
                .containsExactly("helper", "reader");
        assertThat(kernel.members().addable(guest, club)).isEmpty();
        refused(
                Kind.FORBIDDEN,
                () -> kernel.invited().invitations().invite(guest, club, "nobody@example.org", "reader", ""));
    }

    private Seen<SpaceMember> child(Actor reader) {
        return kernel.members()
                .list(reader, club, "child", PageRequest.first())
                .items()
                .get(0);
    }

    private Set<? extends Action> allowed(Actor reader, Id member) {
        return kernel.members().list(reader, club, null, PageRequest.first()).items().stream()
                .filter(seen -> seen.value().account().equals(member))
                .findFirst()
                .orElseThrow()
                .allowed();
    }
}
