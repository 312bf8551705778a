package org.etwin.identity;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Some or all sessions of an account have ended: open pages look whether it was theirs. */
@EventType("identity.sessions-ended")
public record SessionsEnded(Id account) {}
