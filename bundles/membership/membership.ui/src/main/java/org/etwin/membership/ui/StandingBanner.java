package org.etwin.membership.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.Reminders;
import org.etwin.ui.Banner;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Above every page: that somebody is suspended or warned, is looked at again, has to show something, or was away. */
@Component
public final class StandingBanner implements Banner {
    private final Reminders reminders;

    @Activate
    public StandingBanner(@Reference Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Line> lines(Screen screen) {
        Reminders.Reminder reminder = reminders.of(screen.actor());
        List<Line> lines = new ArrayList<>();
        if (reminder.conduct() != ConductState.GOOD) {
            lines.add(conductLine(screen, reminder.conduct()));
        }
        reminder.requests().forEach(request -> requestLine(screen, request).ifPresent(lines::add));
        return lines;
    }

    private static Line conductLine(Screen screen, ConductState state) {
        return switch (state) {
            case APPEALED ->
                new Line(
                        Tone.DANGER,
                        screen.text("membership.banner.appealed"),
                        new Link("appeal", screen.text("membership.banner.look")));
            case SUSPENDED ->
                new Line(
                        Tone.DANGER,
                        screen.text("membership.banner.suspended"),
                        new Link("appeal", screen.text("membership.banner.appeal")));
            default ->
                new Line(
                        Tone.WARN,
                        screen.text("membership.banner.warned"),
                        new Link("appeal", screen.text("membership.banner.look")));
        };
    }

    private static Optional<Line> requestLine(Screen screen, JoinRequest request) {
        String school = request.school().name();
        if (request.state() == AffiliationState.RECHECK && request.rightsUntil() != null) {
            return Optional.of(new Line(
                    Tone.WARN,
                    screen.text(
                            "membership.banner.recheck", school, screen.words().date(request.rightsUntil())),
                    new Link("profile", screen.text("membership.banner.look"))));
        }
        if (request.state() == AffiliationState.EVIDENCE_ASKED) {
            return Optional.of(new Line(
                    Tone.WARN,
                    screen.text("membership.banner.evidence", school),
                    new Link("profile/evidence/" + request.id(), screen.text("membership.banner.show"))));
        }
        return request.state() == AffiliationState.INACTIVE
                ? Optional.of(new Line(
                        Tone.WARN,
                        screen.text("membership.banner.inactive"),
                        new Link("profile", screen.text("membership.banner.look"))))
                : Optional.empty();
    }
}
