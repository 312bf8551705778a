package org.etwin.spaces;

import org.etwin.platform.Id;

/**
 * Who wrote something, as the members of the space see it.
 *
 * @param name null when the account is gone
 * @param role in the space now; null when no longer a member
 * @param school its public name, or null
 */
public record Author(Id account, String name, SpaceRole role, String school) {}
