package org.etwin.membership.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Conduct;
import org.etwin.membership.ConductRecord;
import org.etwin.membership.ConductState;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.Joining;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
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
    private final Conduct conduct;
    private final Joining joining;

    @Activate
    public StandingBanner(@Reference Conduct conduct, @Reference Joining joining) {
        this.conduct = conduct;
        this.joining = joining;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Line> lines(Screen screen) {
        Optional<Id> me = screen.actor().account();
        List<Line> lines = new ArrayList<>();
        if (me.isEmpty()) {
            return lines;
        }
        ConductRecord record = conduct.find(screen.actor(), me.get()).value();
        if (record.state() != ConductState.GOOD) {
            lines.add(conductLine(screen, record.state()));
        }
        if (!record.state().suspended()) {
            for (Seen<JoinRequest> request : joining.mine(screen.actor())) {
                requestLine(screen, request.value()).ifPresent(lines::add);
            }
        }
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
