package org.etwin.projects;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * Somebody who joins a project after it was approved.
 *
 * @param name empty when that person has left the platform; the place stays as a former member's
 * @param school with which this person takes part, {@code schoolName} and {@code territory} its own; null while invited
 * @param since invited, or joined
 * @param invitedBy the founder
 * @param word with the invitation, possibly empty; only while invited
 * @param until when the invitation can be answered; null unless invited
 */
public record Partner(
        Id person,
        String name,
        Id school,
        String schoolName,
        String territory,
        PartnerState state,
        Instant since,
        Id invitedBy,
        String invitedByName,
        String word,
        Instant until) {}
