package org.etwin.twinspace.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.twinspace.LooksAfterTwinSpace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a teacher that a TwinSpace is in her or his hands now. */
@Component(service = Announces.class)
public final class TellsWhoLooksAfter implements Announces<LooksAfterTwinSpace> {
    private final SpaceOpening spaces;

    @Activate
    public TellsWhoLooksAfter(@Reference SpaceOpening spaces) {
        this.spaces = spaces;
    }

    @Override
    public String type() {
        return "twinspace.looks-after";
    }

    @Override
    public Class<LooksAfterTwinSpace> shape() {
        return LooksAfterTwinSpace.class;
    }

    @Override
    public List<Announcement> announce(LooksAfterTwinSpace event) {
        return List.of(new Announcement(
                event.account(),
                "spaces.membership",
                "twinspace.told.looks-after",
                List.of(spaces.title(event.space()).orElse("")),
                "/spaces/" + event.space(),
                true));
    }
}
