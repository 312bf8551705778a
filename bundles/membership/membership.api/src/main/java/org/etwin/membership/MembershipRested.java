package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** After a year without signing in a person is hidden, or came back by signing in ({@code back}). */
@EventType("membership.rested")
public record MembershipRested(Id account, boolean back) {}
