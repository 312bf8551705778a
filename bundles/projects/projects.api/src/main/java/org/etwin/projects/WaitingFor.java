package org.etwin.projects;

import org.etwin.platform.Id;

/**
 * Whom a project waits for: the second founder ({@code person} and {@code name} set), or an NSO ({@code territory} set).
 */
public record WaitingFor(Id person, String name, String territory) {
    public static WaitingFor partner(Id person, String name) {
        return new WaitingFor(person, name, null);
    }

    public static WaitingFor nso(String territory) {
        return new WaitingFor(null, null, territory);
    }

    public boolean awaitsNso() {
        return territory != null;
    }
}
