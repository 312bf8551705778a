package org.etwin.identity;

import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Setting up an installation without demo data: a one-time link makes the first admin. */
@ProviderType
public interface FirstAdmin {
    /** Whether that token is the open one; false once there is an admin. */
    boolean fits(String token);

    /** Makes a confirmed account with the admin role. */
    Id setUp(String token, Registration registration);
}
