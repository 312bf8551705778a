package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.InvitationAction;
import org.etwin.spaces.InvitationMade;
import org.etwin.spaces.Invitations.Invitation;
import org.etwin.spaces.testing.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Database.class)
class InvitationsTest extends InvitationsOnADatabase {
    InvitationsTest(Database database) {
        super(database);
    }

    @Test
    void whoAcceptsIsInWithThatRoleAndAcceptingTwiceIsHarmless() {
        Id invitation = invite(helper, guest);
        Invitation mine = mine(guest).get(0).value();
        assertThat(mine.title()).isEqualTo("Rivers");
        assertThat(mine.inviter()).isEqualTo("Heli");
        assertThat(mine.word()).isEqualTo("Join us");
        assertThat(mine.email()).isNull();
        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(guest, club));
        assertThat(invitations.accept(guest, invitation)).isEqualTo(club);
        assertThat(invitations.accept(guest, invitation)).isEqualTo(club);
        assertThat(kernel.spaces().find(guest, club).value().role().key()).isEqualTo("reader");
        assertThat(mine(guest)).isEmpty();
        assertThat(open(tina)).isEmpty();
        assertThat(kernel.village().audited())
                .contains("spaces.member-joined{account=" + guest.id() + ", by=" + helper.id() + ", role=reader}");
    }

    @Test
    void whoDeclinesStaysOutAndMayBeInvitedAgain() {
        Id invitation = invite(helper, guest);
        invitations.decline(guest, invitation);
        invitations.decline(guest, invitation);
        refused(Kind.NOT_FOUND, OVER, () -> invitations.accept(guest, invitation));
        refused(Kind.NOT_FOUND, () -> kernel.spaces().find(guest, club));
        invitations.accept(guest, invite(tina, guest));
    }

    @Test
    void theAnswerIsTheSameWhetherTheAddressIsKnownOrNot() {
        invitations.invite(tina, club, "nobody@example.org", "reader", "");
        invite(tina, guest);
        invitations.invite(tina, club, Village.email(helper), "reader", "");
        assertThat(open(tina))
                .extracting(seen -> seen.value().email())
                .containsExactly(Village.email(helper), Village.email(guest), "nobody@example.org");
        assertThat(open(tina)).allSatisfy(seen -> {
            assertThat(seen.allowed()).isEqualTo(Set.of(InvitationAction.WITHDRAW));
            assertThat(seen.value().inviter()).isEqualTo("Tina");
        });
        assertThat(mine(helper)).hasSize(1);
        assertThat(kernel.invited().told(InvitationMade.class))
                .extracting(Announcement::recipient)
                .containsExactly(guest.id());
    }

    @Test
    void anInvitationEndsAfterThirtyDaysAndIsForgottenThirtyDaysLater() {
        Id invitation = invite(helper, guest);
        kernel.db().clock().advance(Duration.ofDays(29));
        assertThat(mine(guest)).hasSize(1);
        kernel.db().clock().advance(Duration.ofDays(1));
        assertThat(mine(guest)).isEmpty();
        refused(Kind.NOT_FOUND, OVER, () -> invitations.accept(guest, invitation));
        invite(helper, guest);
        kernel.db().clock().advance(Duration.ofDays(30));
        kernel.invited().sweep();
        kernel.db().clock().advance(Duration.ofDays(31));
        kernel.invited().sweep();
        refused(Kind.NOT_FOUND, OVER, () -> invitations.decline(guest, invitation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"another role", "removed", "suspended", "closed", "archived"})
    void anInvitationDoesNotHoldWithoutTheRightOfWhoInvitedOrInASpaceThatIsNotOpen(String why) {
        Id invitation = invite(helper, guest);
        switch (why) {
            case "another role" -> kernel.members().changeRole(tina, club, helper.id(), "reader");
            case "removed" -> kernel.members().remove(tina, club, helper.id());
            case "suspended" -> kernel.village().suspended(helper);
            case "closed" -> kernel.close(club);
            default -> kernel.archive(club);
        }
        assertThat(mine(guest)).isEmpty();
        refused(Kind.NOT_FOUND, OVER, () -> invitations.accept(guest, invitation));
        if (!why.equals("archived") && !why.equals("closed")) {
            assertThat(open(tina)).isEmpty();
            invitations.accept(guest, invite(tina, guest));
        }
    }

    @Test
    void nobodyIsInvitedTwiceAtATimeOrInARoleThatIsNotGivenAwayOrUnderWhatIsNoAddress() {
        invite(helper, guest);
        refused(Kind.INVALID, "spaces.rejected.invited-already", () -> invite(tina, guest));
        String address = Village.email(guest).toUpperCase(Locale.ROOT);
        refused(
                Kind.INVALID,
                "spaces.rejected.invited-already",
                () -> invitations.invite(tina, club, address, "helper", ""));
        refused(
                Kind.INVALID,
                "spaces.rejected.role-unknown",
                () -> invitations.invite(tina, club, "a@example.org", "leader", ""));
        refused(
                Kind.INVALID,
                "spaces.rejected.role-unknown",
                () -> invitations.invite(tina, club, "a@example.org", "child", ""));
        for (String wrong : List.of("nobody", "a@b", "a b@example.org", "<a@example.org>", "a@example.org,b@x.org")) {
            refused(
                    Kind.INVALID,
                    "spaces.rejected.no-address",
                    () -> invitations.invite(tina, club, wrong, "reader", ""));
        }
        refused(
                Kind.INVALID,
                "spaces.rejected.text-too-long",
                () -> invitations.invite(tina, club, "a@example.org", "reader", "x".repeat(501)));
    }

    @Test
    void onlyWhoMayInviteInvitesAndSeesWhoWasInvited() {
        kernel.join(club, guest, "reader");
        refused(Kind.FORBIDDEN, () -> invitations.invite(guest, club, "a@example.org", "reader", ""));
        refused(Kind.FORBIDDEN, () -> invitations.of(guest, club, PageRequest.first()));
        Actor.Pupil ana = kernel.join(club, kernel.village().pupil("Ana", tina), "child");
        refused(Kind.FORBIDDEN, () -> invitations.invite(ana, club, "a@example.org", "reader", ""));
        Actor.Person stranger = kernel.village().teacher("Stranger");
        refused(Kind.NOT_FOUND, () -> invitations.of(stranger, club, PageRequest.first()));
    }

    @Test
    void anInvitationIsWithdrawnByWhoInvitedOrWhoManagesMembers() {
        Id byTina = invite(tina, guest);
        refused(Kind.FORBIDDEN, () -> invitations.withdraw(helper, club, byTina));
        invitations.withdraw(tina, club, byTina);
        refused(Kind.NOT_FOUND, OVER, () -> invitations.accept(guest, byTina));
        Id byHelper = invite(helper, guest);
        invitations.withdraw(tina, club, byHelper);
        assertThat(mine(guest)).isEmpty();
    }

    @Test
    void whatTheKindRefusesIsToldToWhoWasInvitedAndTheInvitationStays() {
        clubs.refuse("reader");
        Id invitation = invite(tina, guest);
        refused(Kind.INVALID, "club.refused", () -> invitations.accept(guest, invitation));
        assertThat(mine(guest)).hasSize(1);
    }

    @Test
    void whoIsSuspendedDoesNotAccept() {
        Id invitation = invite(tina, guest);
        Actor.Person suspended = kernel.village().suspended(guest);
        refused(Kind.FORBIDDEN, "spaces.rejected.suspended", () -> invitations.accept(suspended, invitation));
    }

    @Test
    void anInvitationIsNobodyElses() {
        Id invitation = invite(tina, guest);
        refused(Kind.NOT_FOUND, OVER, () -> invitations.accept(kernel.village().generalUser("Other"), invitation));
        refused(Kind.NOT_FOUND, OVER, () -> invitations.decline(helper, invitation));
        refused(Kind.UNAUTHENTICATED, () -> invitations.mine(Actor.VISITOR, PageRequest.first()));
    }

    @Test
    void invitationsGoWithThePersonAndFollowAMergedAccount() {
        invite(helper, guest);
        Actor.Person second = kernel.village().generalUser("Gustav again");
        kernel.lives().merge(guest, second);
        assertThat(mine(second)).hasSize(1);
        kernel.lives().erase(second);
        assertThat(mine(second)).isEmpty();
        assertThat(open(tina)).isEmpty();
    }

    @Test
    void thePagesNeedFewStatements() {
        invite(helper, guest);
        assertThat(kernel.db().statements(() -> open(tina))).hasSizeLessThanOrEqualTo(3);
        assertThat(kernel.db().statements(() -> mine(guest))).hasSizeLessThanOrEqualTo(3);
    }
}
