package org.etwin.identity;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** What an account may do has changed: caches forget it, open pages look again. */
@EventType("identity.rights-changed")
public record RightsChanged(Id account) {}
