package org.etwin.spaces.core;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.spi.SpaceKind;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of space that are installed now. */
@Component(service = Kinds.class)
public final class Kinds {
    private final Map<String, SpaceKind> kinds = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(SpaceKind kind) {
        kinds.put(kind.key(), kind);
    }

    public void remove(SpaceKind kind) {
        kinds.remove(kind.key(), kind);
    }

    public Set<String> keys() {
        return Set.copyOf(kinds.keySet());
    }

    /** @throws Rejected unavailable while it is not installed: its spaces are there, and come again with it */
    public SpaceKind kind(String key) {
        return Optional.ofNullable(kinds.get(key)).orElseThrow(Kinds::away);
    }

    private static Rejected away() {
        return new Rejected(Rejection.of(Rejection.Kind.UNAVAILABLE, "spaces.rejected.kind-away"));
    }

    /** The role of that kind; one that the kind does not know any more holds no right and bears its key as name. */
    public SpaceRole role(String kind, String role) {
        if (role.equals(Inspectors.ROLE.key())) {
            return Inspectors.ROLE;
        }
        return kind(kind).roles().stream()
                .filter(known -> known.key().equals(role))
                .findFirst()
                .orElseGet(() -> new SpaceRole(role, role, false, false));
    }
}
