package org.etwin.spaces.core.pupils;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.spaces.PupilsToBeErased;
import org.osgi.service.component.annotations.Component;

/** Tells a teacher that accounts of pupils end soon, while they can still be kept. */
@Component(service = Announces.class)
public final class TellsOfErasure implements Announces<PupilsToBeErased> {
    @Override
    public String type() {
        return "spaces.pupils-to-be-erased";
    }

    @Override
    public Class<PupilsToBeErased> shape() {
        return PupilsToBeErased.class;
    }

    @Override
    public List<Announcement> announce(PupilsToBeErased event) {
        return List.of(new Announcement(
                event.teacher(),
                PupilKinds.PUPILS,
                "spaces.told.pupils-to-be-erased",
                List.of(
                        String.valueOf(event.pupils()),
                        LocalDate.ofInstant(event.at(), ZoneOffset.UTC).toString()),
                "/pupils",
                true));
    }
}
