package org.etwin.spaces;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * Somebody in a space.
 *
 * @param userName of pupils, for those who may see it (their teacher); null otherwise
 * @param school of pupils and teachers, or null
 */
public record SpaceMember(Id account, String name, SpaceRole role, String userName, Id school, Instant joined) {}
