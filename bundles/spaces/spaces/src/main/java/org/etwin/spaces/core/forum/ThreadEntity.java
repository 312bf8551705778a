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

    Forum.Thread toThread(Author by) {
        return new Forum.Thread(
                id(),
                new org.etwin.platform.Id(space),
                discussion(),
                by,
                title,
                Instant.ofEpochMilli(writtenAt),
                Instant.ofEpochMilli(lastPostAt),
                posts);
    }
}
