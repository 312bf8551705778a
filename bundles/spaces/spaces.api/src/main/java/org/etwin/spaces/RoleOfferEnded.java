package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The offer of a fixed role was declined, withdrawn or not answered in time. */
@EventType("spaces.member-role-offer-ended")
public record RoleOfferEnded(Id space, Id offer, Id from, Id to, boolean declined) {}
