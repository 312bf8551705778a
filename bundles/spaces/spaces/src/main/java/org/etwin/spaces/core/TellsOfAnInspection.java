package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.spaces.SpaceInspected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the founders who looks into their space and why. */
@Component(service = Announces.class)
public final class TellsOfAnInspection implements Announces<SpaceInspected> {
    private final Transactions transactions;
    private final InspectionRows inspections;
    private final Inspectors inspectors;
    private final Announcing announcing;

    @Activate
    public TellsOfAnInspection(
            @Reference Transactions transactions,
            @Reference InspectionRows inspections,
            @Reference Inspectors inspectors,
            @Reference Announcing announcing) {
        this.transactions = transactions;
        this.inspections = inspections;
        this.inspectors = inspectors;
        this.announcing = announcing;
    }

    @Override
    public String type() {
        return "spaces.inspected";
    }

    @Override
    public Class<SpaceInspected> shape() {
        return SpaceInspected.class;
    }

    @Override
    public List<Announcement> announce(SpaceInspected event) {
        return transactions.reading(() -> inspections.find(event.inspection()).stream()
                .flatMap(inspection -> announcing.space(event.space()).stream()
                        .flatMap(space -> inspectors.founders(space).stream()
                                .map(founder -> new Announcement(
                                        founder,
                                        AnnouncedKinds.INSPECTION,
                                        "spaces.told.inspected",
                                        List.of(
                                                space.title(),
                                                announcing.name(inspection.account()),
                                                inspection.reason()),
                                        "/spaces/" + event.space() + "/seers",
                                        true))))
                .toList());
    }

    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return announcing.isMember(recipient, announced.link());
    }

    @Override
    public StillVisible together() {
        return announcing;
    }
}
