package org.etwin.notifications;

import java.util.List;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Mails that are written when they are sent. All in the running transaction, if there is one. */
@ProviderType
public interface LateMails {
    void post(List<LateMail> mails);

    /** Forgets what waits for that account and what was sent to it or to that address, which may be null. */
    void forget(Id account, String address);

    /** What waits for {@code gone} goes to {@code kept}. */
    void move(Id gone, Id kept);

    /** The account has a new or confirmed address: what was parked for it, or for that address, is tried again. */
    void works(Id account, String address);
}
