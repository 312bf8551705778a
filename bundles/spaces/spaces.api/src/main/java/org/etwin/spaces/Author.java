package org.etwin.spaces;

import org.etwin.platform.Id;

/**
 * Who wrote something, as the members of the space see it.
 *
 * @param name null when the account is gone
 * @param role in the space now; null when no longer a member, but of a pupil whose account is gone the role of pupils
 * @param school its public name, or null
 */
public record Author(Id account, String name, SpaceRole role, String school) {}
