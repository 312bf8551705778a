package org.etwin.spaces.core.updates;

import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Author;
import org.etwin.spaces.Update;
import org.etwin.spaces.UpdatePicture;

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

    /** 0 unless pinned; the largest stands on top. */
    @Column(name = "pin_order")
    private long pinOrder;

    private String token;

    @Column(name = "removed_at")
    private Long removedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    @Version
    private long version;

    protected UpdateEntity() {}

    UpdateEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id space,
            org.etwin.platform.Id author,
            String text,
            String token,
            Instant written) {
        this.id = id.value();
        this.space = space.value();
        this.author = author.value();
        this.body = text;
        this.token = token;
        this.writtenAt = written.toEpochMilli();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id space() {
        return new org.etwin.platform.Id(space);
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

    long pinOrder() {
        return pinOrder;
    }

    long version() {
        return version;
    }

    void edit(String text, Instant at) {
        body = text;
        editedAt = at.toEpochMilli();
    }

    void pin(long order) {
        pinOrder = order;
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

    Update toUpdate(Author by, List<UpdatePicture> pictures, UpdateRows.Liked liked, int comments) {
        return new Update(
                id(),
                space(),
                by,
                body,
                pictures,
                Instant.ofEpochMilli(writtenAt),
                editedAt == null ? null : Instant.ofEpochMilli(editedAt),
                pinOrder > 0,
                liked.count(),
                liked.mine(),
                comments);
    }
}
