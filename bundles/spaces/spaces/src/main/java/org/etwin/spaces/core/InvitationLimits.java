package org.etwin.spaces.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** How long invitations hold, and how many somebody can cause or get, so that nobody is flooded with mails. */
@Component(service = InvitationLimits.class, configurationPid = "org.etwin.spaces")
@Designate(ocd = SpacesSettings.class)
public final class InvitationLimits {
    private static final Duration DAY = Duration.ofDays(1);

    private final InvitationRows rows;
    private final Clock clock;
    private final int holds;
    private final int fromOne;
    private final int toOne;
    private final int pause;
    private final int kept;

    @Activate
    public InvitationLimits(@Reference InvitationRows rows, @Reference Clock clock, SpacesSettings settings) {
        this(
                rows,
                clock,
                settings.invitation_days(),
                settings.invitations_a_day(),
                settings.invitations_an_address_a_day(),
                settings.reminder_days(),
                settings.invitation_kept_days());
    }

    /** All in days, but {@code fromOne} and {@code toOne}: how many a day. */
    public InvitationLimits(InvitationRows rows, Clock clock, int holds, int fromOne, int toOne, int pause, int kept) {
        this.rows = rows;
        this.clock = clock;
        this.holds = holds;
        this.fromOne = fromOne;
        this.toOne = toOne;
        this.pause = pause;
        this.kept = kept;
    }

    Instant end() {
        return clock.instant().plus(Duration.ofDays(holds));
    }

    /** From when on an invitation that was told at that moment can be told again. */
    Instant again(Instant told) {
        return told.plus(Duration.ofDays(pause));
    }

    /** What ended before that is not kept any more. */
    Instant forgotten() {
        return clock.instant().minus(Duration.ofDays(kept));
    }

    /** The same whether the address is known or not. */
    void need(Id inviter, String address) {
        Instant since = clock.instant().minus(DAY);
        if (rows.madeBy(inviter, since) >= fromOne) {
            throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "spaces.rejected.too-many-invitations", fromOne));
        }
        if (rows.madeTo(address, since) >= toOne) {
            throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "spaces.rejected.too-many-to-address"));
        }
    }
}
