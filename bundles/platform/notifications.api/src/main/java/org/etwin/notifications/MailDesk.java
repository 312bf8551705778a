package org.etwin.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Looking after mails that did not arrive. For admin, operator and the system, who else asks is refused as forbidden. */
@ProviderType
public interface MailDesk {
    /**
     * The newest first.
     *
     * @param state one of the states of {@link Mails.KeptMail}, or null for all; {@code address} a part of it, or null
     */
    Page<Mails.KeptMail> find(Actor actor, String state, String address, PageRequest page);

    /**
     * Sends a parked mail again at once.
     *
     * @throws org.etwin.platform.Rejected not found; conflict when it is not parked
     */
    void retry(Actor actor, Id mail);

    /** All parked mails whose address contains {@code address}, all when it is null or empty; returns how many. */
    int retryAll(Actor actor, String address);

    /** Addresses that mails came back from, by address. */
    Page<Bounced> bounced(Actor actor, PageRequest page);

    Optional<Bounced> bounced(Actor actor, String address);

    /** Whether nothing but links is sent any more to that address, which is not asked for while all addresses are well. */
    boolean isClosed(Actor actor, Supplier<String> address);

    /**
     * A mail to that address came back after it had been taken: counts like a refusal of the server.
     *
     * @throws org.etwin.platform.Rejected invalid when it is no address
     */
    void cameBack(Actor actor, String address, String reason);

    /** That address takes mails again: forgets what came back, and tries again what was parked for it. */
    void works(Actor actor, String address);

    /**
     * @param times refusals within the time that they are counted
     * @param since when nothing but links was sent there any more, or null while it is below the limit
     */
    record Bounced(String address, int times, Instant newest, String reason, Instant since) {}
}
