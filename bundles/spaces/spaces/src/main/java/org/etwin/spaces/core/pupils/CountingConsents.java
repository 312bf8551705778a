package org.etwin.spaces.core.pupils;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.spaces.ConsentKind;

/** Of all entries the newest of each pupil and kind. */
final class CountingConsents {
    private final Map<Id, Map<ConsentKind, ConsentEntity>> newest = new HashMap<>();

    /** @param entries oldest first */
    CountingConsents(List<ConsentEntity> entries) {
        entries.forEach(entry -> newest.computeIfAbsent(entry.pupil(), unused -> new EnumMap<>(ConsentKind.class))
                .put(entry.kind(), entry));
    }

    Map<ConsentKind, ConsentEntity> of(Id pupil) {
        return newest.getOrDefault(pupil, Map.of());
    }

    List<ConsentKind> missing(Id pupil) {
        return Arrays.stream(ConsentKind.values())
                .filter(kind -> !of(pupil).containsKey(kind))
                .toList();
    }

    List<ConsentKind> refused(Id pupil) {
        return of(pupil).values().stream()
                .filter(entry -> !entry.given())
                .map(ConsentEntity::kind)
                .toList();
    }
}
