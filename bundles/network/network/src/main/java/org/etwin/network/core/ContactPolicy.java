package org.etwin.network.core;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.etwin.network.ContactAction;
import org.etwin.network.ContactState;
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
                        ? EnumSet.of(ContactAction.END)
                        : EnumSet.of(ContactAction.ACCEPT, ContactAction.DECLINE);
            case ACCEPTED -> EnumSet.of(ContactAction.END);
            case DECLINED, ENDED -> EnumSet.noneOf(ContactAction.class);
        };
    }

    /** Whoever asked and was declined is not told so. */
    static boolean isTold(ContactSide side) {
        return side.state() != ContactState.DECLINED || !side.askedByOwner();
    }

    /** Why the owner of that side cannot ask now; empty when nothing between the two stands against it. */
    static Optional<Rejection> notAgain(ContactSide side, Instant now, int daysAfterDecline) {
        return switch (side.state()) {
            case ACCEPTED -> Optional.of(Rejection.conflict("network.rejected.contacts-already"));
            case ASKED ->
                side.askedByOwner()
                        ? Optional.of(Rejection.conflict("network.rejected.asked-already"))
                        : Optional.empty();
            case DECLINED ->
                side.askedByOwner()
                                && side.since()
                                        .plus(Duration.ofDays(daysAfterDecline))
                                        .isAfter(now)
                        ? Optional.of(Rejection.conflict("network.rejected.asked-already"))
                        : Optional.empty();
            case ENDED ->
                side.askedByOwner() && side.asked().plus(ASKED_AGAIN_AFTER).isAfter(now)
                        ? Optional.of(Rejection.conflict("network.rejected.asked-today"))
                        : Optional.empty();
        };
    }
}
