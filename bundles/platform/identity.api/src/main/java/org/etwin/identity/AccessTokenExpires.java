package org.etwin.identity;

import java.time.Instant;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A token that somebody made for a program will end within days. */
@EventType("identity.access-token-expires")
public record AccessTokenExpires(Id account, Id token, Instant expires) {}
