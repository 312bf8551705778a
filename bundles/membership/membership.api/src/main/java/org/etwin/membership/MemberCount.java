package org.etwin.membership;

import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The figures about members that everybody may know. May be replaced by a service of a higher ranking: the landing page
 * takes that one at once.
 */
@ProviderType
public interface MemberCount {
    /** eTwinners who are found now; not older than a minute. */
    long etwinners();

    /** Of those, who is validated at that school, right now. */
    long etwinnersAt(Id school);
}
