package org.etwin.spaces.core.forum;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Drafts.Draft;

@Entity(name = "ForumDraft")
@Table(name = "spaces_forum_draft")
public class DraftEntity {
    @Id
    private long id;

    @Column(name = "account_id")
    private long account;

    @Column(name = "place_id")
    private long place;

    @Column(name = "space_id")
    private long space;

    private String title;
    private String body;

    @Column(name = "quoted_id")
    private Long quoted;

    @Column(name = "kept_at")
    private long keptAt;

    @Version
    private long version;

    protected DraftEntity() {}

    DraftEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id account,
            org.etwin.platform.Id space,
            org.etwin.platform.Id place) {
        this.id = id.value();
        this.account = account.value();
        this.space = space.value();
        this.place = place.value();
    }

    DraftEntity keep(Draft draft, Instant at) {
        title = draft.title();
        body = draft.text();
        quoted = draft.quoted() == null ? null : draft.quoted().value();
        keptAt = at.toEpochMilli();
        return this;
    }

    Draft toDraft() {
        return new Draft(
                title, body, quoted == null ? null : new org.etwin.platform.Id(quoted), Instant.ofEpochMilli(keptAt));
    }
}
