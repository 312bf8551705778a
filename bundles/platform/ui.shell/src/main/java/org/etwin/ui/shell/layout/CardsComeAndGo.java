package org.etwin.ui.shell.layout;

import org.etwin.ui.DashboardCard;
import org.etwin.ui.shell.server.OpenPages;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Draws open start pages anew when a bundle brings a card or takes it away. */
@Component(service = CardsComeAndGo.class, immediate = true)
public final class CardsComeAndGo implements ServiceTrackerCustomizer<DashboardCard, ServiceReference<DashboardCard>> {
    private final Redrawing redrawing;
    private final ServiceTracker<DashboardCard, ServiceReference<DashboardCard>> tracker;

    @Activate
    public CardsComeAndGo(BundleContext context, @Reference OpenPages pages) {
        redrawing =
                new Redrawing(() -> pages.inEach(page -> ShellLayout.of(page).ifPresent(ShellLayout::drawCards)));
        tracker = new ServiceTracker<>(context, DashboardCard.class, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
        redrawing.close();
    }

    @Override
    public ServiceReference<DashboardCard> addingService(ServiceReference<DashboardCard> card) {
        redrawing.soon();
        return card;
    }

    @Override
    public void modifiedService(ServiceReference<DashboardCard> card, ServiceReference<DashboardCard> same) {}

    @Override
    public void removedService(ServiceReference<DashboardCard> card, ServiceReference<DashboardCard> same) {
        redrawing.soon();
    }
}
