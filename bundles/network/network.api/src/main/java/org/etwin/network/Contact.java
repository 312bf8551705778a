package org.etwin.network;

import java.time.Instant;
import org.etwin.membership.MemberCard;
import org.etwin.platform.Id;

/**
 * Two people as one of them sees it.
 *
 * @param person the other one
 * @param askedByMe whether the one who looks asked
 * @param message what the one who asked wrote, possibly empty
 * @param answer the word that came with the yes, possibly empty
 * @param since when it came into this state
 */
public record Contact(
        Id id,
        MemberCard person,
        ContactState state,
        boolean askedByMe,
        String message,
        String answer,
        Instant since) {}
