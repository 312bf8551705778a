package org.etwin.identity;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The owner of an account has another name now; {@code name} is how others see it. */
@EventType("identity.renamed")
public record AccountRenamed(Id account, String name) {}
