package org.etwin.identity;

import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** A new password for whoever can read the mails of the account's address. */
@ProviderType
public interface ForgottenPasswords {
    /**
     * Mails a link that is good for one hour. An address without a confirmed account gets a mail as well, which says
     * so: everybody gets the same answer in the same time.
     *
     * @throws org.etwin.platform.Rejected invalid when it is no address; too many
     */
    void ask(String email, String remoteAddress);

    /**
     * Sets the password by the token of the newest link, once. All sessions and tokens end.
     *
     * @return the account
     * @throws org.etwin.platform.Rejected when the token is unknown, used or too old, or the password is not good
     */
    Id choose(String token, String password);
}
