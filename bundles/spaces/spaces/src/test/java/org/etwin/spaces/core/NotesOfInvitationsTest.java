package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import org.etwin.notifications.Mail;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.InvitationAction;
import org.etwin.spaces.InvitationAnswered;
import org.etwin.spaces.InvitationMade;
import org.etwin.spaces.testing.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told and mailed about invitations. */
@ParameterizedClass
@EnumSource(Database.class)
class NotesOfInvitationsTest extends InvitationsOnADatabase {
    NotesOfInvitationsTest(Database database) {
        super(database);
    }

    @Test
    void whoHasNoAccountIsWrittenToAndFindsTheInvitationOnceTheAddressIsConfirmed() {
        kernel.village().unconfirm(guest);
        invite(helper, guest);
        Mail mail = kernel.invited().mails().get(0);
        assertThat(mail.to()).isEqualTo(Village.email(guest));
        assertThat(mail.key()).isEqualTo("spaces.invitation-mail-with-word");
        assertThat(mail.args()).containsExactly("Heli", "Rivers", "reader", Village.email(guest), "Join us");
        assertThat(mail.link()).isEqualTo("/register");
        assertThat(mine(guest)).isEmpty();
        kernel.village().confirm(guest);
        kernel.lives().confirm(guest);
        assertThat(mine(guest)).hasSize(1);
        assertThat(kernel.invited().told(InvitationMade.class))
                .extracting(Announcement::recipient)
                .containsExactly(guest.id());
        invitations.accept(guest, mine(guest).get(0).value().id());
    }

    @Test
    void aReminderTellsAgainAfterThreeDaysAndTheTimeBeginsAnew() {
        Id invitation = invite(helper, guest);
        refused(Kind.TOO_MANY, "spaces.rejected.reminded-lately", () -> invitations.remind(helper, club, invitation));
        kernel.db().clock().advance(Duration.ofDays(3));
        assertThat(open(helper).get(0).may(InvitationAction.REMIND)).isTrue();
        invitations.remind(helper, club, invitation);
        kernel.db().clock().advance(Duration.ofDays(29));
        assertThat(mine(guest).get(0).value().reminded()).isNotNull();
        assertThat(kernel.invited().told(InvitationMade.class))
                .extracting(Announcement::textKey)
                .containsExactly("spaces.told.invited", "spaces.told.reminded");
    }

    @Test
    void nobodyIsFloodedWithMails() {
        for (int i = 0; i < 3; i++) {
            Id other = kernel.open(clubs, 10 + i, tina);
            invitations.invite(tina, other, "victim@example.org", "reader", "");
        }
        refused(
                Kind.TOO_MANY,
                "spaces.rejected.too-many-to-address",
                () -> invitations.invite(tina, club, "victim@example.org", "reader", ""));
        for (int i = 0; i < 7; i++) {
            invitations.withdraw(tina, club, invitations.invite(tina, club, "a" + i + "@example.org", "reader", ""));
        }
        refused(
                Kind.TOO_MANY,
                "spaces.rejected.too-many-invitations",
                () -> invitations.invite(tina, club, "b@example.org", "reader", ""));
        kernel.db().clock().advance(Duration.ofDays(1));
        invitations.invite(tina, club, "b@example.org", "reader", "");
    }

    @Test
    void whoInvitedIsToldOfTheAnswerAndReadsItWhileBeingInTheSpace() {
        invitations.accept(guest, invite(helper, guest));
        Actor.Person other = kernel.village().generalUser("Other");
        invitations.decline(other, invite(helper, other));
        List<Announcement> told = kernel.invited().told(InvitationAnswered.class);
        assertThat(told)
                .extracting(each -> each.recipient() + " " + each.textKey() + " " + each.args())
                .containsExactly(
                        helper.id() + " spaces.told.accepted [Rivers, Gustav]",
                        helper.id() + " spaces.told.declined [Rivers, " + Village.email(other) + "]");
        assertThat(kernel.invited().isVisible(helper, InvitationAnswered.class, told.get(0)))
                .isTrue();
        kernel.members().remove(tina, club, helper.id());
        assertThat(kernel.invited().isVisible(helper, InvitationAnswered.class, told.get(0)))
                .isFalse();
    }

    @Test
    void theNoteOfAnInvitationIsReadOnlyWhileItHoldsAndOnlyByWhoWasInvited() {
        Id invitation = invite(tina, guest);
        Announcement note = kernel.invited().told(InvitationMade.class).get(0);
        assertThat(note.link()).isEqualTo("/spaces/invitations/" + invitation);
        assertThat(kernel.invited().isVisible(guest, InvitationMade.class, note))
                .isTrue();
        assertThat(kernel.invited().isVisible(helper, InvitationMade.class, note))
                .isFalse();
        invitations.withdraw(tina, club, invitation);
        assertThat(kernel.invited().isVisible(guest, InvitationMade.class, note))
                .isFalse();
    }
}
