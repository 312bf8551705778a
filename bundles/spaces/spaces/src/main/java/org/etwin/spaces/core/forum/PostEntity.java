package org.etwin.spaces.core.forum;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Author;
import org.etwin.spaces.Forum.Post;

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

    Post toPost(Author by) {
        return new Post(
                id(),
                thread(),
                by,
                body,
                Instant.ofEpochMilli(writtenAt),
                editedAt == null ? null : Instant.ofEpochMilli(editedAt));
    }
}
