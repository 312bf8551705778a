package org.etwin.spaces.core.forum;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.spaces.Forum.Former;

/** What a post said before it was changed. */
@Entity(name = "FormerPost")
@Table(name = "spaces_post_version")
public class FormerEntity {
    @Id
    private long id;

    @Column(name = "post_id")
    private long post;

    private String body;

    @Column(name = "until_at")
    private long until;

    protected FormerEntity() {}

    FormerEntity(org.etwin.platform.Id id, PostEntity post, Instant until) {
        this.id = id.value();
        this.post = post.id().value();
        this.body = post.body();
        this.until = until.toEpochMilli();
    }

    Former toFormer() {
        return new Former(body, Instant.ofEpochMilli(until));
    }
}
