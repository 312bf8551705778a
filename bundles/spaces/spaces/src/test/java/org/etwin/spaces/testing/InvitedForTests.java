package org.etwin.spaces.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Texts;
import org.etwin.spaces.HandOvers;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.core.Announcing;
import org.etwin.spaces.core.Audited;
import org.etwin.spaces.core.Door;
import org.etwin.spaces.core.FollowingInvitations;
import org.etwin.spaces.core.HandingOverRoles;
import org.etwin.spaces.core.HoldingInvitations;
import org.etwin.spaces.core.InvitationLimits;
import org.etwin.spaces.core.InvitationRows;
import org.etwin.spaces.core.InvitationsService;
import org.etwin.spaces.core.Inviting;
import org.etwin.spaces.core.Kinds;
import org.etwin.spaces.core.Membership;
import org.etwin.spaces.core.OfferRows;
import org.etwin.spaces.core.SpaceRows;
import org.etwin.spaces.core.SweepingInvitations;
import org.etwin.spaces.core.TellsOfAHandOver;
import org.etwin.spaces.core.TellsOfARefusedOffer;
import org.etwin.spaces.core.TellsOfARemoval;
import org.etwin.spaces.core.TellsOfARole;
import org.etwin.spaces.core.TellsOfAnAnswer;
import org.etwin.spaces.core.TellsOfAnOffer;
import org.etwin.spaces.core.TellsWhoWasAdded;
import org.etwin.spaces.core.TellsWhoWasInvited;

/** How people get into spaces and hand roles over, on the real kernel. */
public final class InvitedForTests {
    private final List<Mail> mails = new ArrayList<>();
    private final TestDatabase db;
    private final Invitations invitations;
    private final HandOvers handOvers;
    private final AccountLifecycle lifecycle;
    private final SweepingInvitations sweeping;
    private final List<Announces<?>> announcers;

    InvitedForTests(
            TestDatabase db,
            Village village,
            SpaceRows rows,
            Kinds kinds,
            Door door,
            Membership membership,
            Audited audited) {
        this.db = db;
        Transactions transactions = db.transactions();
        Unit unit = db.unit("spaces");
        InvitationRows invited = new InvitationRows(unit);
        OfferRows offers = new OfferRows(unit);
        HoldingInvitations holding = new HoldingInvitations(invited, kinds, village.actors(), db.clock());
        InvitationLimits limits = new InvitationLimits(invited, db.clock(), 30, 10, 3, 3, 30);
        Inviting inviting = new Inviting(
                transactions,
                invited,
                holding,
                limits,
                rows,
                kinds,
                village.accounts(),
                mailbox(),
                keys(),
                audited,
                db.outbox(),
                db.ids(),
                db.clock());
        invitations = new InvitationsService(
                transactions,
                invited,
                rows,
                holding,
                inviting,
                door,
                kinds,
                membership,
                village.accounts(),
                audited,
                db.outbox(),
                db.clock());
        handOvers = new HandingOverRoles(
                transactions,
                offers,
                rows,
                door,
                kinds,
                membership,
                limits,
                village.accounts(),
                village.actors(),
                audited,
                db.outbox(),
                db.ids(),
                db.clock());
        lifecycle = new FollowingInvitations(transactions, invited, offers, village.accounts(), db.outbox());
        sweeping = new SweepingInvitations(transactions, invited, offers, limits, db.outbox(), db.clock());
        Announcing announcing = new Announcing(transactions, rows, kinds, village.accounts(), keys());
        announcers = List.of(
                new TellsWhoWasAdded(transactions, rows, kinds),
                new TellsWhoWasInvited(transactions, holding, rows, announcing),
                new TellsOfAnAnswer(transactions, invited, announcing),
                new TellsOfARole(announcing),
                new TellsOfARemoval(announcing),
                new TellsOfAnOffer(announcing),
                new TellsOfARefusedOffer(announcing),
                new TellsOfAHandOver(announcing));
    }

    public Invitations invitations() {
        return invitations;
    }

    public HandOvers handOvers() {
        return handOvers;
    }

    /** What went to addresses without an account. */
    public List<Mail> mails() {
        return mails;
    }

    public void sweep() {
        sweeping.sweep();
    }

    /** Everything that people are told because of the events of that shape up to now. */
    public <E> List<Announcement> told(Class<E> events) {
        return announcers.stream()
                .filter(each -> each.shape() == events)
                .flatMap(each -> told(each, events))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <E> Stream<Announcement> told(Announces<?> announces, Class<E> events) {
        return db.published(events).stream().flatMap(event -> ((Announces<E>) announces).announce(event).stream());
    }

    /** Whether that person may still read the note. */
    public boolean isVisible(org.etwin.platform.Actor recipient, Class<?> event, Announcement told) {
        return announcers.stream()
                .filter(each -> each.shape() == event)
                .allMatch(each -> each.stillVisible(recipient, told));
    }

    AccountLifecycle lifecycle() {
        return lifecycle;
    }

    private Mails mailbox() {
        return Partly.as(Mails.class, new Object() {
            void send(Mail mail) {
                mails.add(mail);
            }
        });
    }

    /** Keys in the place of words. */
    private static Texts keys() {
        return Partly.as(Texts.class, new Object() {
            String text(Locale language, String key, Object[] args) {
                return key;
            }
        });
    }
}
