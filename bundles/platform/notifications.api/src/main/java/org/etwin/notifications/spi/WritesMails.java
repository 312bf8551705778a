package org.etwin.notifications.spi;

import java.util.Optional;
import org.etwin.notifications.Letter;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes mails at the moment in which they are sent: in the recipient's language, of what the recipient may see now. */
@ConsumerType
public interface WritesMails {
    /** Unique and never changed. */
    String name();

    /**
     * Outside of a transaction; must write nothing.
     *
     * @return empty when there is nothing to say any more: the mail is dropped
     * @throws NotNow when a part that has the words is away; the mail waits
     */
    Optional<Letter> write(Id recipient, String reference);

    /** Something needed is away. */
    final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NotNow(String what) {
            super(what + " is away", null, false, false);
        }
    }
}
