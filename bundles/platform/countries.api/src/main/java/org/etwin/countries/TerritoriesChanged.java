package org.etwin.countries;

import org.etwin.platform.events.EventType;

/** A territory was added, changed, switched off, or set up differently. */
@EventType("countries.changed")
public record TerritoriesChanged(String code) {}
