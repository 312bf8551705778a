package org.etwin.webhooks;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;

/**
 * One event on its way to one webhook.
 *
 * @param id the {@code webhook-id} of the request, the same in every try
 * @param subject what it is about
 * @param territories those of the event that the webhook is told of
 * @param tries so far
 * @param next when it is tried next, or null
 * @param status of the last answer, or null when there was none
 * @param problem why the last try failed, as a text key, or null
 */
public record Delivery(
        Id id,
        String type,
        String subject,
        List<String> territories,
        Instant happened,
        DeliveryState state,
        int tries,
        Instant next,
        Integer status,
        String problem) {}
