package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Somebody introduced herself or himself anew. */
@EventType("membership.profile-changed")
public record ProfileChanged(Id account) {}
