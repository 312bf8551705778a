package org.etwin.platform;

import java.util.Objects;

/** A role and where it holds: {@code territory} is a code such as {@code SI} for {@link Role#NSO} and null otherwise. */
public record Grant(Role role, String territory) {
    public Grant {
        Objects.requireNonNull(role);
        if ((role == Role.NSO) != (territory != null)) {
            throw new IllegalArgumentException("NSO has a territory, the other roles have none");
        }
    }

    public static Grant nso(String territory) {
        return new Grant(Role.NSO, territory);
    }
}
