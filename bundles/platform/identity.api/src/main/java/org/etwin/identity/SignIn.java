package org.etwin.identity;

import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Checks names and passwords. Unknown name and wrong password are refused with the same words in the same time. Tries
 * are limited by account and by remote address, so wide that a class of 30 behind one address is never stopped.
 */
@ProviderType
public interface SignIn {
    /** @throws org.etwin.platform.Rejected unauthenticated, or too many */
    Id person(String email, String password, String remoteAddress);

    /** @throws org.etwin.platform.Rejected unauthenticated, or too many */
    Id pupil(String userName, String password, String remoteAddress);
}
