package org.etwin.membership;

import org.osgi.annotation.versioning.ProviderType;

/** The one figure about members that everybody may know. */
@ProviderType
public interface MemberCount {
    /** eTwinners who are found now; not older than a minute. */
    long etwinners();
}
