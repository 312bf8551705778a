package org.etwin.spaces.core.updates;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Author;
import org.etwin.spaces.Update;

@Entity(name = "SpaceUpdate")
@Table(name = "spaces_update")
public class UpdateEntity {
    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    @Column(name = "author_id")
    private long author;

    private String body;

    @Column(name = "written_at")
    private long writtenAt;

    @Column(name = "edited_at")
    private Long editedAt;

    /** 1 or 0, so that it can be sorted by. */
    private short pinned;

    @Version
    private long version;

    protected UpdateEntity() {}

    UpdateEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id space,
            org.etwin.platform.Id author,
            String text,
            Instant written) {
        this.id = id.value();
        this.space = space.value();
        this.author = author.value();
        this.body = text;
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

    short pinned() {
        return pinned;
    }

    long version() {
        return version;
    }

    void edit(String text, Instant at) {
        body = text;
        editedAt = at.toEpochMilli();
    }

    void pin(boolean onTop) {
        pinned = (short) (onTop ? 1 : 0);
    }

    Update toUpdate(Author by) {
        return new Update(
                id(),
                new org.etwin.platform.Id(space),
                by,
                body,
                Instant.ofEpochMilli(writtenAt),
                editedAt == null ? null : Instant.ofEpochMilli(editedAt),
                pinned == 1);
    }
}
