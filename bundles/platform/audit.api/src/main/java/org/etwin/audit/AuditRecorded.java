package org.etwin.audit;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** An entry was written. */
@EventType("audit.recorded")
public record AuditRecorded(Id entry) {}
