package org.etwin.spaces.core.forum;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Author;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.Forum.Quote;
import org.etwin.spaces.Forum.Removed;

@Entity(name = "Post")
@Table(name = "spaces_post")
public class PostEntity {
    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    @Column(name = "discussion_id")
    private long discussion;

    @Column(name = "thread_id")
    private long thread;

    @Column(name = "author_id")
    private long author;

    private String body;

    @Column(name = "written_at")
    private long writtenAt;

    @Column(name = "edited_at")
    private Long editedAt;

    @Column(name = "quoted_id")
    private Long quoted;

    @Column(name = "quoted_by")
    private Long quotedBy;

    @Column(name = "quoted_words")
    private String quotedWords;

    /** 1 when the quoted post was deleted since. */
    @Column(name = "quoted_gone")
    private short quotedGone;

    @Column(name = "removed_at")
    private Long removedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    /** 1 when the words of a deleted post are gone for good. */
    private short wiped;

    @Version
    private long version;

    protected PostEntity() {}

    PostEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id space,
            ThreadEntity thread,
            org.etwin.platform.Id author,
            String text,
            Instant written) {
        this.id = id.value();
        this.space = space.value();
        this.discussion = thread.discussion().value();
        this.thread = thread.id().value();
        this.author = author.value();
        this.body = text;
        this.writtenAt = written.toEpochMilli();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id thread() {
        return new org.etwin.platform.Id(thread);
    }

    org.etwin.platform.Id discussion() {
        return new org.etwin.platform.Id(discussion);
    }

    org.etwin.platform.Id author() {
        return new org.etwin.platform.Id(author);
    }

    org.etwin.platform.Id space() {
        return new org.etwin.platform.Id(space);
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

    String body() {
        return body;
    }

    Instant writtenAt() {
        return Instant.ofEpochMilli(writtenAt);
    }

    Long editedAt() {
        return editedAt;
    }

    /** The post that is quoted, or null. */
    org.etwin.platform.Id quoted() {
        return quoted == null ? null : new org.etwin.platform.Id(quoted);
    }

    /** Who wrote the quoted words, or null. */
    org.etwin.platform.Id quotedBy() {
        return quotedBy == null ? null : new org.etwin.platform.Id(quotedBy);
    }

    void quote(PostEntity other, String words) {
        quoted = other.id;
        quotedBy = other.author;
        quotedWords = words;
    }

    Long removedAt() {
        return removedAt;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isWiped() {
        return wiped == 1;
    }

    boolean wasRemovedBy(org.etwin.platform.Actor actor) {
        return removedBy != null && actor.is(new org.etwin.platform.Id(removedBy));
    }

    void remove(org.etwin.platform.Id by, Instant at) {
        removedAt = at.toEpochMilli();
        removedBy = by.value();
    }

    void restore() {
        removedAt = null;
        removedBy = null;
    }

    void wipe() {
        body = "";
        quotedWords = null;
        wiped = 1;
    }

    Post toPost(Author by, Author quotedAuthor) {
        return new Post(
                id(),
                thread(),
                by,
                isRemoved() ? "" : body,
                Instant.ofEpochMilli(writtenAt),
                editedAt == null ? null : Instant.ofEpochMilli(editedAt),
                quoted == null || isRemoved()
                        ? null
                        : new Quote(quoted(), quotedAuthor, quotedGone == 1 || quotedWords == null ? "" : quotedWords),
                removed());
    }

    private Removed removed() {
        if (removedAt == null) {
            return null;
        }
        return removedBy == author ? Removed.BY_AUTHOR : Removed.BY_MODERATOR;
    }
}
