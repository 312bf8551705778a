package org.etwin.webhooks.core;

import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import org.etwin.platform.Id;
import org.etwin.webhooks.Delivery;
import org.etwin.webhooks.DeliveryState;

/** One event on its way to one webhook. */
@Entity
@Table(name = "webhooks_delivery")
public class StoredDelivery {
    @javax.persistence.Id
    private long id;

    @Column(name = "webhook_id")
    private long webhook;

    @Column(name = "event_id")
    private long event;

    @Column(name = "event_type")
    private String type;

    private String subject;

    private String territories;

    @Column(name = "happened_millis")
    private long happened;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_state")
    private DeliveryState state;

    private int tries;

    @Column(name = "next_millis")
    private long next;

    @Column(name = "answer_status")
    private Integer status;

    private String problem;

    protected StoredDelivery() {}

    StoredDelivery(Id id, Id webhook, Told told, Instant now) {
        this.id = id.value();
        this.webhook = webhook.value();
        this.event = told.event().value();
        this.type = told.type();
        this.subject = told.subject();
        this.territories = String.join(",", told.territories());
        this.happened = told.at().toEpochMilli();
        this.state = DeliveryState.WAITING;
        this.next = now.toEpochMilli();
    }

    /** What is told: nothing else of the event leaves the installation. */
    record Told(Id event, String type, String subject, List<String> territories, Instant at) {}

    Id id() {
        return new Id(id);
    }

    Id webhook() {
        return new Id(webhook);
    }

    int tries() {
        return tries;
    }

    long next() {
        return next;
    }

    DeliveryState state() {
        return state;
    }

    Told toTold() {
        return new Told(
                new Id(event),
                type,
                subject,
                territories.isEmpty() ? List.of() : List.of(territories.split(",")),
                Instant.ofEpochMilli(happened));
    }

    void arrived(int answer) {
        state = DeliveryState.DELIVERED;
        tries++;
        status = answer;
        problem = null;
    }

    /** @param again null when it is not tried any more */
    void failed(Integer answer, String why, Instant again) {
        tries++;
        status = answer;
        problem = why;
        state = again == null ? DeliveryState.PARKED : DeliveryState.WAITING;
        next = again == null ? next : again.toEpochMilli();
    }

    void again(Instant now) {
        state = DeliveryState.WAITING;
        tries = 0;
        next = now.toEpochMilli();
    }

    Delivery toDelivery() {
        Told told = toTold();
        return new Delivery(
                id(),
                type,
                subject,
                told.territories(),
                told.at(),
                state,
                tries,
                state == DeliveryState.WAITING ? Instant.ofEpochMilli(next) : null,
                status,
                problem);
    }
}
