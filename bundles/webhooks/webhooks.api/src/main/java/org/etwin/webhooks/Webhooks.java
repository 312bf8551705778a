package org.etwin.webhooks;

import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Webhooks, for admins and, in their own territories, NSO staff; to everybody else they do not exist. Requests follow
 * Standard Webhooks: headers {@code webhook-id}, {@code webhook-timestamp}, {@code webhook-signature}; they tell type, id
 * and territory and nothing more.
 */
@ProviderType
public interface Webhooks {
    /** The types of events that can be told. */
    List<String> eventTypes();

    /**
     * By id. NSO staff get those of their territories, admins all.
     *
     * @throws org.etwin.platform.Rejected unauthenticated, forbidden
     */
    Page<Seen<Webhook>> list(Actor actor, PageRequest page);

    /** @throws org.etwin.platform.Rejected not found */
    Seen<Webhook> find(Actor actor, Id webhook);

    /**
     * Audited.
     *
     * @throws org.etwin.platform.Rejected invalid: name, territory, events, or an address that is no https address of the
     *     public Internet
     */
    Made make(Actor actor, WebhookDetails details);

    /** @throws org.etwin.platform.Rejected not found, stale, invalid as in {@link #make} */
    void change(Actor actor, Id webhook, long version, WebhookDetails details);

    /** Another secret; requests are signed with both for 24 hours unless configured otherwise. Audited. */
    String newSecret(Actor actor, Id webhook);

    /** On again, as after {@link WebhookState#GIVEN_UP}, or off. What happens while it is off is not told later. */
    void turn(Actor actor, Id webhook, boolean on);

    /** With all its deliveries. Audited. */
    void remove(Actor actor, Id webhook);

    /** Sends the event {@code webhooks.ping}, to try it. */
    Id ping(Actor actor, Id webhook);

    /** The newest first. @param states empty for all */
    Page<Delivery> deliveries(Actor actor, Id webhook, Set<DeliveryState> states, PageRequest page);

    /** Once more at once, whatever its state; with the same id, so that who has it already can tell. */
    void sendAgain(Actor actor, Id webhook, Id delivery);

    /** @param secret told this once; nobody can read it again */
    record Made(Id webhook, String secret) {
        /** Never shows the secret. */
        @Override
        public String toString() {
            return "Made[" + webhook + "]";
        }
    }
}
