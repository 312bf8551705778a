package org.etwin.webhooks.core;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.webhooks.DeliveryState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deliveries in the database, and since when none has arrived; every method needs a running transaction. */
@Component(service = DeliveryRepository.class)
public final class DeliveryRepository {
    private final Transactions transactions;
    private final Unit unit;

    @Activate
    public DeliveryRepository(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=webhooks)") Unit unit) {
        this.transactions = transactions;
        this.unit = unit;
    }

    void add(StoredDelivery delivery) {
        em().persist(delivery);
    }

    Optional<StoredDelivery> find(Id delivery) {
        return Optional.ofNullable(em().find(StoredDelivery.class, delivery.value()));
    }

    /** Whether the webhook was told of the event already. */
    boolean isThere(Id webhook, Id event) {
        return em().createQuery(
                                "SELECT COUNT(d) FROM StoredDelivery d WHERE d.webhook = :webhook AND d.event = :event",
                                Long.class)
                        .setParameter("webhook", webhook.value())
                        .setParameter("event", event.value())
                        .getSingleResult()
                > 0;
    }

    /** Those whose time has come, the oldest first. */
    List<StoredDelivery> due(Instant now, int most) {
        return em().createQuery(
                        "SELECT d FROM StoredDelivery d WHERE d.state = :waiting AND d.next <= :now"
                                + " ORDER BY d.next, d.id",
                        StoredDelivery.class)
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(most)
                .getResultList();
    }

    /** Ours until then, unless another node was faster. */
    boolean claim(StoredDelivery seen, Instant until) {
        return changed(
                        "UPDATE webhooks_delivery SET next_millis = ? WHERE id = ? AND next_millis = ?"
                                + " AND delivery_state = 'WAITING'",
                        until.toEpochMilli(),
                        seen.id().value(),
                        seen.next())
                > 0;
    }

    Page<StoredDelivery> page(Id webhook, Set<DeliveryState> states, PageRequest request) {
        KeyPage page = KeyPage.of(request).byDescending("d.id", Long.class);
        Collection<DeliveryState> wanted = states.isEmpty() ? Set.of(DeliveryState.values()) : states;
        String where = "d.webhook = :webhook AND d.state IN :states";
        TypedQuery<StoredDelivery> query = em().createQuery(
                        "SELECT d FROM StoredDelivery d WHERE " + where + page.after() + page.orderBy(),
                        StoredDelivery.class)
                .setParameter("webhook", webhook.value())
                .setParameter("states", wanted);
        TypedQuery<Long> ids = em().createQuery("SELECT d.id FROM StoredDelivery d WHERE " + where, Long.class)
                .setParameter("webhook", webhook.value())
                .setParameter("states", wanted);
        return page.page(query, each -> List.of(each.id().value()), each -> each, ids);
    }

    void removeOf(Id webhook) {
        changed("DELETE FROM webhooks_delivery WHERE webhook_id = ?", webhook.value());
        arrived(webhook);
    }

    void removeOverBefore(Instant moment) {
        changed(
                "DELETE FROM webhooks_delivery WHERE delivery_state <> 'WAITING' AND happened_millis < ?",
                moment.toEpochMilli());
    }

    /** @return since when nothing has arrived */
    Instant failed(Id webhook, Instant now) {
        Instant since = failing(List.of(webhook)).get(webhook);
        if (since == null) {
            changed(
                    "INSERT INTO webhooks_failing (webhook_id, since_millis) VALUES (?, ?)",
                    webhook.value(),
                    now.toEpochMilli());
        }
        return since == null ? now : since;
    }

    void arrived(Id webhook) {
        changed("DELETE FROM webhooks_failing WHERE webhook_id = ?", webhook.value());
    }

    Map<Id, Instant> failing(Collection<Id> webhooks) {
        Map<Id, Instant> since = new HashMap<>();
        if (webhooks.isEmpty()) {
            return since;
        }
        String places = String.join(", ", Collections.nCopies(webhooks.size(), "?"));
        try (PreparedStatement statement = transactions
                .connection()
                .prepareStatement(
                        "SELECT webhook_id, since_millis FROM webhooks_failing WHERE webhook_id IN (" + places + ")")) {
            int place = 1;
            for (Id webhook : webhooks) {
                statement.setLong(place++, webhook.value());
            }
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                since.put(new Id(found.getLong(1)), Instant.ofEpochMilli(found.getLong(2)));
            }
            return since;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private int changed(String sql, long... values) {
        try (PreparedStatement statement = transactions.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private EntityManager em() {
        return unit.em();
    }
}
