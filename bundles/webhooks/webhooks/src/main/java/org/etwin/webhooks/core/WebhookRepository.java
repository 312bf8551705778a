package org.etwin.webhooks.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.webhooks.WebhookState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Webhooks in the database; every method needs a running transaction. */
@Component(service = WebhookRepository.class)
public final class WebhookRepository {
    private final Unit unit;

    @Activate
    public WebhookRepository(@Reference(target = "(osgi.unit.name=webhooks)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredWebhook webhook) {
        em().persist(webhook);
    }

    void remove(StoredWebhook webhook) {
        em().remove(webhook);
    }

    Optional<StoredWebhook> find(Id webhook) {
        return Optional.ofNullable(em().find(StoredWebhook.class, webhook.value()));
    }

    /** Those that are on. */
    List<StoredWebhook> listening() {
        return em().createQuery("SELECT w FROM StoredWebhook w WHERE w.state = :on", StoredWebhook.class)
                .setParameter("on", WebhookState.ON)
                .getResultList();
    }

    /** By id. @param territories null for all */
    Page<StoredWebhook> page(Set<String> territories, PageRequest request) {
        KeyPage page = KeyPage.of(request).by("w.id", Long.class);
        String where = territories == null ? "1 = 1" : "w.territory IN :territories";
        TypedQuery<StoredWebhook> query = em().createQuery(
                        "SELECT w FROM StoredWebhook w WHERE " + where + page.after() + page.orderBy(),
                        StoredWebhook.class);
        TypedQuery<Long> ids = em().createQuery("SELECT w.id FROM StoredWebhook w WHERE " + where, Long.class);
        if (territories != null) {
            query.setParameter("territories", territories);
            ids.setParameter("territories", territories);
        }
        return page.page(query, each -> List.of(each.id().value()), each -> each, ids);
    }

    long count(String territory) {
        TypedQuery<Long> query = em().createQuery(
                        "SELECT COUNT(w) FROM StoredWebhook w WHERE "
                                + (territory == null ? "w.territory IS NULL" : "w.territory = :territory"),
                        Long.class);
        if (territory != null) {
            query.setParameter("territory", territory);
        }
        return query.getSingleResult();
    }

    private EntityManager em() {
        return unit.em();
    }
}
