package org.etwin.webhooks;

import java.util.Set;

/**
 * What somebody says about a webhook.
 *
 * @param name at most 80 characters
 * @param territory only what happens there; null for everywhere, which is for admins
 * @param address where to, with scheme
 * @param events the types it is told of, at least one of {@link Webhooks#eventTypes}
 */
public record WebhookDetails(String name, String territory, String address, Set<String> events) {
    public WebhookDetails {
        name = name == null ? "" : name.replaceAll("\\p{Cntrl}", " ").strip();
        territory = territory == null || territory.isBlank() ? null : territory.strip();
        address = address == null ? "" : address.strip();
        events = events == null ? Set.of() : Set.copyOf(events);
    }
}
