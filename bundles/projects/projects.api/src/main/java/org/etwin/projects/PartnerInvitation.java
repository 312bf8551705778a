package org.etwin.projects;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * What somebody reads who is invited to join a project that is open.
 *
 * @param project what everybody may read of it
 * @param by the founder who invites, {@code byName} the name
 * @param word of that founder, possibly empty
 * @param until when it can be answered
 */
public record PartnerInvitation(PublicProject project, Id by, String byName, String word, Instant at, Instant until) {}
