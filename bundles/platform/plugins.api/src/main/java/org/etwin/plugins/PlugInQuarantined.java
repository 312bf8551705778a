package org.etwin.plugins;

import java.time.Instant;
import java.util.Set;
import org.etwin.platform.events.EventType;

/** A plug-in failed so often that it was stopped. */
@EventType("plugins.quarantined")
public record PlugInQuarantined(String name, Set<String> territories, String part, Instant at) {}
