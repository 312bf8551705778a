package org.etwin.spaces.core.forum;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Author;
import org.etwin.spaces.Forum;

@Entity(name = "ForumThread")
@Table(name = "spaces_thread")
public class ThreadEntity {
    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    @Column(name = "discussion_id")
    private long discussion;

    @Column(name = "author_id")
    private long author;

    private String title;

    @Column(name = "written_at")
    private long writtenAt;

    @Column(name = "last_post_id")
    private long lastPost;

    @Column(name = "last_post_at")
    private long lastPostAt;

    /** Counted by statements of its own, so that a whole class can write at once. */
    private int posts;

    /** 1 or 0, so that it can be sorted by. */
    private short pinned;

    private short locked;

    @Column(name = "answer_id")
    private Long answer;

    /** The thread that its posts went into. */
    @Column(name = "became_id")
    private Long became;

    @Column(name = "removed_at")
    private Long removedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    @Version
    private long version;

    protected ThreadEntity() {}

    ThreadEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id space,
            org.etwin.platform.Id discussion,
            org.etwin.platform.Id author,
            String title,
            Instant written) {
        this.id = id.value();
        this.space = space.value();
        this.discussion = discussion.value();
        this.author = author.value();
        this.title = title;
        this.writtenAt = written.toEpochMilli();
        this.lastPost = this.id;
        this.lastPostAt = this.writtenAt;
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id discussion() {
        return new org.etwin.platform.Id(discussion);
    }

    org.etwin.platform.Id author() {
        return new org.etwin.platform.Id(author);
    }

    boolean isIn(org.etwin.platform.Id wanted) {
        return space == wanted.value();
    }

    long lastPost() {
        return lastPost;
    }

    long version() {
        return version;
    }

    org.etwin.platform.Id space() {
        return new org.etwin.platform.Id(space);
    }

    String title() {
        return title;
    }

    int posts() {
        return posts;
    }

    short pinned() {
        return pinned;
    }

    boolean isLocked() {
        return locked == 1;
    }

    org.etwin.platform.Id answer() {
        return answer == null ? null : new org.etwin.platform.Id(answer);
    }

    org.etwin.platform.Id became() {
        return became == null ? null : new org.etwin.platform.Id(became);
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

    void rename(String itsTitle) {
        title = itsTitle;
    }

    void pin(boolean onTop) {
        pinned = (short) (onTop ? 1 : 0);
    }

    void lock(boolean closed) {
        locked = (short) (closed ? 1 : 0);
    }

    void solve(org.etwin.platform.Id post) {
        answer = post == null ? null : post.value();
    }

    void move(org.etwin.platform.Id into) {
        discussion = into.value();
    }

    void become(org.etwin.platform.Id other) {
        became = other.value();
    }

    void remove(org.etwin.platform.Id by, Instant at) {
        removedAt = at.toEpochMilli();
        removedBy = by.value();
    }

    void restore() {
        removedAt = null;
        removedBy = null;
    }

    Forum.Thread toThread(Author by, int news, boolean watched) {
        return new Forum.Thread(
                id(),
                space(),
                discussion(),
                by,
                title,
                Instant.ofEpochMilli(writtenAt),
                Instant.ofEpochMilli(lastPostAt),
                posts,
                pinned == 1,
                isLocked(),
                answer(),
                news,
                watched);
    }
}
