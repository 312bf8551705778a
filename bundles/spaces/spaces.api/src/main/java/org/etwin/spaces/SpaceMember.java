package org.etwin.spaces;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * Somebody in a space.
 *
 * @param name null when the account is gone
 * @param userName of pupils, for the teacher who made the account; null otherwise
 * @param school public name of the school of pupils and eTwinners, or null
 * @param country code of the territory of that school, or null
 */
public record SpaceMember(
        Id account, String name, SpaceRole role, String userName, String school, String country, Instant joined) {}
