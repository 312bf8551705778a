package org.etwin.spaces.core.updates;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Author;
import org.etwin.spaces.Comment;

@Entity(name = "SpaceComment")
@Table(name = "spaces_comment")
public class CommentEntity {
    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    @Column(name = "update_id")
    private long update;

    @Column(name = "author_id")
    private long author;

    private String body;

    @Column(name = "written_at")
    private long writtenAt;

    @Column(name = "edited_at")
    private Long editedAt;

    private String token;

    @Column(name = "removed_at")
    private Long removedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    @Version
    private long version;

    protected CommentEntity() {}

    CommentEntity(
            org.etwin.platform.Id id,
            UpdateEntity update,
            org.etwin.platform.Id author,
            String text,
            String token,
            Instant written) {
        this.id = id.value();
        this.space = update.space().value();
        this.update = update.id().value();
        this.author = author.value();
        this.body = text;
        this.token = token;
        this.writtenAt = written.toEpochMilli();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id update() {
        return new org.etwin.platform.Id(update);
    }

    org.etwin.platform.Id author() {
        return new org.etwin.platform.Id(author);
    }

    String body() {
        return body;
    }

    boolean isIn(org.etwin.platform.Id wanted) {
        return space == wanted.value();
    }

    long version() {
        return version;
    }

    void edit(String text, Instant at) {
        body = text;
        editedAt = at.toEpochMilli();
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean wasRemovedBy(org.etwin.platform.Id account, Instant notBefore) {
        return removedAt != null && removedBy == account.value() && removedAt >= notBefore.toEpochMilli();
    }

    void remove(org.etwin.platform.Id by, Instant at) {
        removedAt = at.toEpochMilli();
        removedBy = by.value();
    }

    void restore() {
        removedAt = null;
        removedBy = null;
    }

    Comment toComment(Author by) {
        return new Comment(
                id(),
                update(),
                by,
                body,
                Instant.ofEpochMilli(writtenAt),
                editedAt == null ? null : Instant.ofEpochMilli(editedAt));
    }
}
