package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceMember;
import org.etwin.spaces.Update;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.etwin.spaces.testing.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts that are erased, merged or suspended, and what is kept about a person. */
@ParameterizedClass
@EnumSource(Database.class)
class EndingsInSpacesTest {
    private final SpacesForTests kernel;
    private final Clubs clubs = new Clubs();
    private final Actor.Person tina;
    private final Actor.Person helper;
    private final Id club;
    private final Id discussion;

    EndingsInSpacesTest(Database database) {
        kernel = new SpacesForTests(database);
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        helper = kernel.village().teacher("Heli");
        club = kernel.open(clubs, 1, tina);
        kernel.join(club, helper, "helper");
        discussion = kernel.forumWriting().openDiscussion(tina, club, "Nature", "");
    }

    @Test
    void aPersonWhoGoesIsNoMemberAnyMoreAndWhatTheyWroteStays() {
        kernel.updates().post(helper, club, "Thursday");
        Id thread = kernel.forumWriting().openThread(helper, club, discussion, "Rivers", "Tell us");
        kernel.lives().erase(helper);
        assertThat(accounts()).containsExactly(tina.id());
        assertThat(updates()).extracting(Update::text).containsExactly("<p>Thursday</p>");
        assertThat(kernel.forum().posts(tina, club, thread, PageRequest.first()).items())
                .extracting(seen -> seen.value().text())
                .containsExactly("<p>Tell us</p>");
    }

    @Test
    void thePupilsOfWhoGoesAreLookedAfterByWhoStays() {
        Actor.Pupil ana = kernel.join(club, kernel.village().pupil("Ana", helper), "child");
        Actor.Pupil elsewhere = kernel.village().pupil("Bor", helper);
        kernel.lives().erase(helper);
        assertThat(kernel.village()
                        .pupils()
                        .find(List.of(ana.id()))
                        .get(ana.id())
                        .owner())
                .isEqualTo(tina.id());
        assertThat(kernel.village()
                        .pupils()
                        .find(List.of(elsewhere.id()))
                        .get(elsewhere.id())
                        .owner())
                .isEqualTo(helper.id());
        assertThat(kernel.members().resetPassword(tina, club, ana.id()).name()).isEqualTo("Ana");
    }

    @Test
    void twoAccountsOfOnePersonAreOneMemberInTheBetterRole() {
        Actor.Person again = kernel.village().teacher("Tina again");
        kernel.join(club, again, "reader");
        Id other = kernel.open(clubs, 2, helper);
        kernel.join(other, tina, "reader");
        Id third = kernel.open(clubs, 3, tina);
        kernel.join(other, again, "helper");
        kernel.updates().post(tina, club, "Mine");
        Actor.Pupil ana = kernel.village().pupil("Ana", tina);

        kernel.lives().merge(tina, again);

        assertThat(roles(again)).isEqualTo(Map.of(club, "leader", other, "helper", third, "leader"));
        assertThat(accounts()).containsExactlyInAnyOrder(helper.id(), again.id());
        assertThat(kernel.updates()
                        .list(again, club, PageRequest.first())
                        .items()
                        .get(0)
                        .value()
                        .author()
                        .account())
                .isEqualTo(again.id());
        assertThat(kernel.village()
                        .pupils()
                        .find(List.of(ana.id()))
                        .get(ana.id())
                        .owner())
                .isEqualTo(again.id());
        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(tina, club));
    }

    @Test
    void pupilsFollowTheirSchool() {
        Actor.Pupil ana = kernel.village().pupil("Ana", tina);
        Id kept = new Id(78);
        new FollowingSchools(kernel.village().pupils()).merged(Village.SCHOOL.id(), kept);
        assertThat(kernel.village()
                        .pupils()
                        .find(List.of(ana.id()))
                        .get(ana.id())
                        .school())
                .isEqualTo(kept);
    }

    @Test
    void whoIsSuspendedReadsAndWritesNothing() {
        Id update = kernel.updates().post(helper, club, "Mine");
        Id thread = kernel.forumWriting().openThread(helper, club, discussion, "Rivers", "Tell us");
        Id post = kernel.forumWriting().reply(helper, club, thread, "And lakes");
        Actor.Pupil ana = kernel.join(club, kernel.village().pupil("Ana", helper), "child");
        Actor.Person suspended = kernel.village().suspended(helper);
        assertThat(kernel.spaces().find(suspended, club).allowed()).isEqualTo(Set.of(Right.SEE));
        assertThat(kernel.members().addable(suspended, club)).isEmpty();
        assertThat(member(suspended, suspended.id()).allowed()).isEmpty();
        for (ThrowingCallable writing : List.<ThrowingCallable>of(
                () -> kernel.updates().post(suspended, club, "More"),
                () -> kernel.updates().edit(suspended, club, update, 1, NewUpdate.of("Other")),
                () -> kernel.updates().delete(suspended, club, update),
                () -> kernel.forumWriting().openThread(suspended, club, discussion, "More", "More"),
                () -> kernel.forumWriting().reply(suspended, club, thread, "More"),
                () -> kernel.forumWriting().edit(suspended, club, post, 1, "Other"),
                () -> kernel.forumWriting().delete(suspended, club, post),
                () -> kernel.invited().invitations().invite(suspended, club, "a@example.org", "reader", ""),
                () -> kernel.members().createPupils(suspended, club, null, List.of("Bor")),
                () -> kernel.members().resetPassword(suspended, club, ana.id()),
                () -> kernel.members().leave(suspended, club))) {
            refused(Kind.FORBIDDEN, "spaces.rejected.suspended", writing);
        }
        Actor.Person leader = kernel.village().suspended(tina);
        for (ThrowingCallable writing : List.<ThrowingCallable>of(
                () -> kernel.spaces().describe(leader, club, 1, "Other", ""),
                () -> kernel.updates().pin(leader, club, update, true),
                () -> kernel.forumWriting().openDiscussion(leader, club, "More", ""),
                () -> kernel.members().changeRole(leader, club, helper.id(), "reader"),
                () -> kernel.members().remove(leader, club, helper.id()))) {
            refused(Kind.FORBIDDEN, "spaces.rejected.suspended", writing);
        }
    }

    @Test
    void theArchiveHoldsMembershipsAndEverythingWrittenAndNothingOfOthers() throws IOException {
        kernel.updates().post(helper, club, "Thursday");
        Id thread = kernel.forumWriting().openThread(helper, club, discussion, "Rivers", "Tell us");
        kernel.forumWriting().reply(tina, club, thread, "A secret of Tina");
        Map<String, String> archive = kernel.lives().archive(helper);
        assertThat(archive.get("spaces/memberships")).contains("\"title\":\"Rivers\"", "\"role\":\"helper\"");
        assertThat(archive.get("space-updates/updates")).contains("Thursday");
        assertThat(archive.get("space-forum/threads")).contains("Rivers");
        assertThat(archive.get("space-forum/posts")).contains("Tell us").doesNotContain("secret");
        assertThat(kernel.lives().archive(tina).get("space-forum/discussions")).contains("Nature");
    }

    private List<Id> accounts() {
        Page<Seen<SpaceMember>> page =
                kernel.members().list(kernel.village().actor(someone()), club, null, PageRequest.first());
        return page.items().stream().map(seen -> seen.value().account()).toList();
    }

    private Id someone() {
        return kernel.opening().members(club, "leader").get(0);
    }

    private Seen<SpaceMember> member(Actor actor, Id account) {
        return kernel.members().list(actor, club, null, PageRequest.first()).items().stream()
                .filter(seen -> seen.value().account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private Map<Id, String> roles(Actor actor) {
        return kernel.spaces().mine(actor, PageRequest.first()).items().stream()
                .collect(java.util.stream.Collectors.toMap(
                        space -> space.id(), space -> space.role().key()));
    }

    private List<Update> updates() {
        return kernel.updates().list(tina, club, PageRequest.first()).items().stream()
                .map(Seen::value)
                .toList();
    }
}
