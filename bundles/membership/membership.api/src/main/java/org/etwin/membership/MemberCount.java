package org.etwin.membership;

import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** The figures about members that everybody may know. */
@ProviderType
public interface MemberCount {
    /** eTwinners who are found now; not older than a minute. */
    long etwinners();

    /** Of those, who is validated at that school, right now. */
    long etwinnersAt(Id school);
}
