package org.etwin.identity;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The person is gone; what others share stays under an account without a name. */
@EventType("identity.erased")
public record AccountErased(Id account) {}
