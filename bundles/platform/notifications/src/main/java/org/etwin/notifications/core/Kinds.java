package org.etwin.notifications.core;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds that bundles declare now. */
@Component(service = Kinds.class)
public final class Kinds {
    private static final List<String> GROUPS =
            List.of("account", "membership", "network", "projects", "spaces", "desk");

    private final List<NotificationKinds> declaring = new CopyOnWriteArrayList<>();
    private final Faults faults;

    @Activate
    public Kinds(@Reference Faults faults) {
        this.faults = faults;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindKinds(NotificationKinds kinds) {
        declaring.add(kinds);
    }

    void unbindKinds(NotificationKinds kinds) {
        declaring.remove(kinds);
    }

    /** By group, ours first. What a bundle throws leaves only its own kinds out. */
    List<NotificationKind> all() {
        Map<String, NotificationKind> all = new LinkedHashMap<>();
        for (NotificationKinds each : declaring) {
            try {
                each.kinds().forEach(kind -> all.putIfAbsent(kind.key(), kind));
            } catch (RuntimeException e) {
                faults.record(each.getClass(), e);
            }
        }
        return all.values().stream()
                .sorted(Comparator.comparingInt(Kinds::rank)
                        .thenComparing(NotificationKind::group)
                        .thenComparing(NotificationKind::key))
                .toList();
    }

    List<NotificationKind> concerning(Actor actor) {
        return all().stream().filter(kind -> concerns(kind, actor)).toList();
    }

    Optional<NotificationKind> declared(String key) {
        return all().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** A kind that nobody declares is told like any other. */
    NotificationKind of(String key) {
        return declared(key).orElse(new NotificationKind(key, "other", Frequency.AT_ONCE, null, false));
    }

    static boolean concerns(NotificationKind kind, Actor actor) {
        return kind.holder() == null || actor.has(kind.holder());
    }

    private static int rank(NotificationKind kind) {
        int rank = GROUPS.indexOf(kind.group());
        return rank < 0 ? GROUPS.size() : rank;
    }
}
