package org.etwin.webhooks;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * A program that is told.
 *
 * @param failing since when nothing has arrived there, or null
 * @param previousSecretUntil until when it is signed with the secret before as well, or null
 */
public record Webhook(
        Id id,
        WebhookDetails details,
        WebhookState state,
        Instant made,
        Instant failing,
        Instant previousSecretUntil) {}
