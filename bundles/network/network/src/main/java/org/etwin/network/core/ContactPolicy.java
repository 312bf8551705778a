package org.etwin.network.core;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.etwin.network.ContactAction;
import org.etwin.network.ContactState;
import org.etwin.network.Tie;
import org.etwin.platform.Rejection;

/** What one of both may do with a contact, and who may ask whom. */
final class ContactPolicy {
    /** Whoever could ask and take it back again and again would send a mail with each of them. */
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofDays(1);

    private ContactPolicy() {}

    static Set<ContactAction> allowed(ContactSide side) {
        return switch (side.state()) {
            case ASKED ->
                side.askedByOwner()
                        ? EnumSet.of(ContactAction.END, ContactAction.BLOCK)
                        : EnumSet.of(ContactAction.ACCEPT, ContactAction.DECLINE, ContactAction.BLOCK);
            case ACCEPTED -> EnumSet.of(ContactAction.END, ContactAction.BLOCK);
            case DECLINED, ENDED -> EnumSet.of(ContactAction.BLOCK);
        };
    }

    /** What the owner's card of the other one says; a block of the other one changes nothing of it. */
    static Tie tie(ContactSide side, boolean blockedByOwner, Instant now) {
        if (blockedByOwner) {
            return Tie.BLOCKED;
        }
        return switch (side.state()) {
            case ASKED -> side.askedByOwner() ? Tie.ASKED_BY_ME : Tie.ASKED_BY_THEM;
            case ACCEPTED -> Tie.CONTACT;
            case DECLINED, ENDED -> notAgain(side, now).isEmpty() ? Tie.MAY_ASK : Tie.NONE;
        };
    }

    /** Whether the other one of both has asked and still waits, also when the owner has said no before. */
    static boolean isAskedByOther(ContactSides.Both both) {
        return both.theirs().state() == ContactState.ASKED && both.theirs().askedByOwner();
    }

    /** Whether the owner of that side said no so lately that nobody asks again, though who does is not told. */
    static boolean wantsToBeLeftAlone(ContactSide side, Instant now, int days) {
        return side.state() == ContactState.DECLINED
                && !side.askedByOwner()
                && side.since().plus(Duration.ofDays(days)).isAfter(now);
    }

    /** Why the owner of that side cannot ask now; empty when nothing between the two stands against it. */
    static Optional<Rejection> notAgain(ContactSide side, Instant now) {
        return switch (side.state()) {
            case ACCEPTED -> Optional.of(Rejection.conflict("network.rejected.contacts-already"));
            case ASKED ->
                side.askedByOwner()
                        ? Optional.of(Rejection.conflict("network.rejected.asked-already"))
                        : Optional.empty();
            case DECLINED -> Optional.empty();
            case ENDED ->
                side.askedByOwner() && side.asked().plus(ASKED_AGAIN_AFTER).isAfter(now)
                        ? Optional.of(Rejection.conflict("network.rejected.asked-today"))
                        : Optional.empty();
        };
    }
}
