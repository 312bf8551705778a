package org.etwin.webhooks.core;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.platform.Id;
import org.etwin.webhooks.Webhook;
import org.etwin.webhooks.WebhookDetails;
import org.etwin.webhooks.WebhookState;

/** A program that is told, and the secrets with which it knows that it is us. */
@Entity
@Table(name = "webhooks_webhook")
public class StoredWebhook {
    @javax.persistence.Id
    private long id;

    @Version
    private long version;

    @Column(name = "owner_id")
    private long owner;

    @Column(name = "webhook_name")
    private String name;

    private String territory;

    private String address;

    @Column(name = "event_types")
    private String events;

    @Enumerated(EnumType.STRING)
    @Column(name = "webhook_state")
    private WebhookState state;

    private String secret;

    @Column(name = "previous_secret")
    private String previous;

    @Column(name = "previous_until")
    private Long previousUntil;

    @Column(name = "made_millis")
    private long made;

    protected StoredWebhook() {}

    StoredWebhook(Id id, Id owner, WebhookDetails details, String secret, Instant now) {
        this.id = id.value();
        this.owner = owner.value();
        this.state = WebhookState.ON;
        this.secret = secret;
        this.made = now.toEpochMilli();
        describe(details);
    }

    final void describe(WebhookDetails details) {
        name = details.name();
        territory = details.territory();
        address = details.address();
        events = String.join(",", new TreeSet<>(details.events()));
    }

    Id id() {
        return new Id(id);
    }

    long version() {
        return version;
    }

    Id owner() {
        return new Id(owner);
    }

    String name() {
        return name;
    }

    String territory() {
        return territory;
    }

    String address() {
        return address;
    }

    WebhookState state() {
        return state;
    }

    void turn(WebhookState next) {
        state = next;
    }

    boolean hears(String type) {
        return state == WebhookState.ON && events().contains(type);
    }

    private Set<String> events() {
        return Set.of(events.split(","));
    }

    void rotate(String next, Instant bothUntil) {
        previous = secret;
        previousUntil = bothUntil.toEpochMilli();
        secret = next;
    }

    /** The newest first. */
    List<String> secrets(Instant now) {
        return previous != null && now.toEpochMilli() < previousUntil ? List.of(secret, previous) : List.of(secret);
    }

    Webhook toWebhook(Instant failing, Instant now) {
        boolean both = secrets(now).size() > 1;
        return new Webhook(
                id(),
                new WebhookDetails(name, territory, address, events()),
                state,
                Instant.ofEpochMilli(made),
                failing,
                both ? Instant.ofEpochMilli(previousUntil) : null);
    }
}
