package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.ForPupils;
import org.etwin.ui.CreateItem;
import org.etwin.ui.MenuCount;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.MenuLink;
import org.etwin.ui.Needs;
import org.etwin.ui.Public;
import org.etwin.ui.shell.server.OpenPages;
import org.etwin.ui.shell.server.Territorial;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;

/** The menu as it is now: of the routes that are there, and of links that bundles add. */
@org.osgi.service.component.annotations.Component(service = Menu.class)
public final class Menu {
    /** One line of it. */
    record Item(String group, String key, int order, String icon, String path, Optional<MenuCount> count) {
        boolean outside() {
            return path.contains("://");
        }
    }

    /** The routes that say where they stand in a menu, after so many changes: Flow makes its list anew for each who asks. */
    private record Views(int changes, List<RouteData> routes) {}

    private static final Views NONE = new Views(-1, List.of());

    private static final List<String> GROUPS = List.of(
            MenuGroups.HOME,
            MenuGroups.NETWORK,
            MenuGroups.WORK,
            MenuGroups.LEARNING,
            MenuGroups.RECOGNITION,
            MenuGroups.DESK,
            MenuGroups.DESK_COUNTRY);

    private final Redrawing redrawing;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile Views views = NONE;
    private final ServiceTracker<MenuLink, MenuLink> links;
    private final ServiceTracker<MenuCount, MenuCount> counts;
    private final Faults faults;

    @Activate
    public Menu(BundleContext context, @Reference Faults faults, @Reference OpenPages pages) {
        redrawing =
                new Redrawing(() -> pages.inEach(page -> ShellLayout.of(page).ifPresent(ShellLayout::drawMenu)));
        this.faults = faults;
        links = new Watched<>(context, MenuLink.class);
        counts = new Watched<>(context, MenuCount.class);
        links.open();
        counts.open();
    }

    @Deactivate
    void close() {
        links.close();
        counts.close();
        redrawing.close();
    }

    /** In each open page, once for all that comes and goes together. */
    void redraw() {
        changes.incrementAndGet();
        // Nothing of a bundle that went is held.
        views = NONE;
        redrawing.soon();
    }

    /** @param territory whose links are wanted besides those for everybody */
    List<Item> items(RouteRegistry routes, Actor actor, Optional<String> territory) {
        return Stream.concat(
                        viewsWith(routes, MenuItem.class, actor, (item, route) -> itemOf(item, route, actor)),
                        links.getTracked().entrySet().stream()
                                .filter(link -> Territorial.fits(link.getKey(), territory))
                                .flatMap(link -> itemOf(link.getValue(), actor).stream()))
                .sorted(Comparator.comparingInt((Item item) -> rank(item.group()))
                        .thenComparing(Item::group)
                        .thenComparingInt(Item::order)
                        .thenComparing(Item::key))
                .toList();
    }

    List<Item> creating(RouteRegistry routes, Actor actor) {
        return viewsWith(
                        routes,
                        CreateItem.class,
                        actor,
                        (item, route) -> item.needs().metBy(actor)
                                ? new Item("", item.key(), item.order(), item.icon(), pathOf(route), Optional.empty())
                                : null)
                .sorted(Comparator.comparingInt(Item::order))
                .toList();
    }

    /** A link that cannot say what it is has no place in the menu. */
    private Optional<Item> itemOf(MenuLink link, Actor actor) {
        return asked(
                link,
                () -> link.needs().metBy(actor)
                        ? Optional.of(new Item(
                                Objects.requireNonNull(link.group()),
                                Objects.requireNonNull(link.key()),
                                link.order(),
                                link.icon(),
                                Objects.requireNonNull(link.address()),
                                Optional.empty()))
                        : Optional.empty(),
                Optional.empty());
    }

    /** Beginning of the types of events that may change it. */
    Optional<String> events(MenuCount count) {
        return asked(count, () -> Optional.ofNullable(count.events()), Optional.empty());
    }

    private <T> T asked(Object part, Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError thrown) {
            faults.record(part.getClass(), thrown);
            return otherwise;
        }
    }

    int waiting(MenuCount count, Actor actor) {
        return asked(count, () -> count.waiting(actor), 0);
    }

    private Item itemOf(MenuItem item, RouteData route, Actor actor) {
        if (!offered(item.needs(), route.getNavigationTarget(), actor)) {
            return null;
        }
        return new Item(
                item.group(),
                item.key(),
                item.order(),
                item.icon(),
                pathOf(route),
                services(counts)
                        .filter(count -> asked(count, count::view, null) == route.getNavigationTarget())
                        .findFirst());
    }

    private <A extends Annotation> Stream<Item> viewsWith(
            RouteRegistry routes, Class<A> annotation, Actor actor, BiFunction<A, RouteData, Item> item) {
        return routesIn(routes).stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(annotation))
                .filter(route -> !(actor instanceof Actor.Pupil)
                        || route.getNavigationTarget().isAnnotationPresent(ForPupils.class))
                .map(route -> item.apply(route.getNavigationTarget().getAnnotation(annotation), route))
                .filter(Objects::nonNull);
    }

    private List<RouteData> routesIn(RouteRegistry registry) {
        int now = changes.get();
        Views known = views;
        if (known.changes() != now) {
            known = new Views(
                    now,
                    registry.getRegisteredRoutes().stream()
                            .filter(route -> Stream.of(MenuItem.class, CreateItem.class)
                                    .anyMatch(route.getNavigationTarget()::isAnnotationPresent))
                            .toList());
            views = known;
        }
        return known.routes();
    }

    /** Visitors are offered whatever is public; for everybody else the view says whom it is meant for. */
    private static boolean offered(Needs needs, Class<? extends Component> view, Actor actor) {
        return needs.metBy(actor) || actor instanceof Actor.Visitor && view.isAnnotationPresent(Public.class);
    }

    /** Without optional parameters at the end. */
    private static String pathOf(RouteData route) {
        String template = route.getTemplate();
        int parameter = template.indexOf("/:");
        return parameter < 0 ? template : template.substring(0, parameter);
    }

    private static int rank(String group) {
        int rank = GROUPS.indexOf(group);
        return rank < 0 ? GROUPS.size() : rank;
    }

    private static <T> Stream<T> services(ServiceTracker<T, T> tracker) {
        return tracker.getTracked().values().stream();
    }

    private final class Watched<T> extends ServiceTracker<T, T> {
        Watched(BundleContext context, Class<T> point) {
            super(context, point, null);
        }

        @Override
        public T addingService(ServiceReference<T> reference) {
            T service = super.addingService(reference);
            redrawing.soon();
            return service;
        }

        @Override
        public void removedService(ServiceReference<T> reference, T service) {
            super.removedService(reference, service);
            redrawing.soon();
        }
    }
}
