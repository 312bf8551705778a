package org.etwin.spaces.core.forum;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Author;
import org.etwin.spaces.Forum.Discussion;

@Entity(name = "Discussion")
@Table(name = "spaces_discussion")
public class DiscussionEntity {
    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    @Column(name = "author_id")
    private long author;

    private String title;
    private String description;

    @Column(name = "written_at")
    private long writtenAt;

    /** Counted by statements of its own, so that many can write at once. */
    private int threads;

    @Column(name = "removed_at")
    private Long removedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    @Version
    private long version;

    protected DiscussionEntity() {}

    DiscussionEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id space,
            org.etwin.platform.Id author,
            String title,
            String description,
            Instant written) {
        this.id = id.value();
        this.space = space.value();
        this.author = author.value();
        this.title = title;
        this.description = description;
        this.writtenAt = written.toEpochMilli();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id author() {
        return new org.etwin.platform.Id(author);
    }

    boolean isIn(org.etwin.platform.Id wanted) {
        return space == wanted.value();
    }

    long version() {
        return version;
    }

    int threads() {
        return threads;
    }

    Long removedAt() {
        return removedAt;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean wasRemovedBy(org.etwin.platform.Actor actor) {
        return removedBy != null && actor.is(new org.etwin.platform.Id(removedBy));
    }

    void change(String itsTitle, String itsDescription) {
        title = itsTitle;
        description = itsDescription;
    }

    void remove(org.etwin.platform.Id by, Instant at) {
        removedAt = at.toEpochMilli();
        removedBy = by.value();
    }

    void restore() {
        removedAt = null;
        removedBy = null;
    }

    Discussion toDiscussion(Author by, int news) {
        return new Discussion(
                id(),
                new org.etwin.platform.Id(space),
                by,
                title,
                description,
                Instant.ofEpochMilli(writtenAt),
                threads,
                news);
    }
}
