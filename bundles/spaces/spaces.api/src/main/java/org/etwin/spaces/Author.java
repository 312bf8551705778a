package org.etwin.spaces;

import org.etwin.platform.Id;

/**
 * Who wrote something, as the members of the space see it.
 *
 * @param role in the space now; null when no longer a member
 */
public record Author(Id account, String name, SpaceRole role) {}
