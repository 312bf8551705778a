package org.etwin.spaces.core.forum;

import java.util.List;
import java.util.Optional;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for drafts; called inside a transaction. */
@Component(service = DraftRows.class)
public final class DraftRows {
    private final ForumRows rows;

    @Activate
    public DraftRows(@Reference ForumRows rows) {
        this.rows = rows;
    }

    void add(DraftEntity draft) {
        rows.add(draft);
    }

    Optional<DraftEntity> kept(Id account, Id place) {
        return rows
                .em()
                .createQuery(
                        "SELECT d FROM ForumDraft d WHERE d.account = :account AND d.place = :place", DraftEntity.class)
                .setParameter("account", account.value())
                .setParameter("place", place.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    List<DraftEntity> of(Id account) {
        return rows.em()
                .createQuery("SELECT d FROM ForumDraft d WHERE d.account = :account ORDER BY d.id", DraftEntity.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    void forget(Id account, Id place) {
        rows.sql()
                .change(
                        "DELETE FROM spaces_forum_draft WHERE account_id = ?1 AND place_id = ?2",
                        account.value(),
                        place.value());
    }
}
