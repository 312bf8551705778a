package org.etwin.network;

import java.time.Instant;
import org.etwin.membership.MemberCard;

/** Somebody whom the reader blocked. */
public record Blocked(MemberCard person, Instant since) {}
