package org.etwin.spaces;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reading discussions, the threads in them and the posts in those; {@code allowed} are {@link ForumAction}s. Whoever sees
 * the space sees all of it. Texts are HTML that is safe to show.
 */
@ProviderType
public interface Forum {
    /** The oldest first: their order is the table of contents of the forum. */
    Page<Seen<Discussion>> discussions(Actor actor, Id space, PageRequest page);

    Seen<Discussion> discussion(Actor actor, Id space, Id discussion);

    /** All of them; see {@link #threads(Actor, Id, Id, ThreadFilter, PageRequest)}. */
    default Page<Seen<Thread>> threads(Actor actor, Id space, Id discussion, PageRequest page) {
        return threads(actor, space, discussion, ThreadFilter.ALL, page);
    }

    /** Pinned ones first, then those with the newest post. */
    Page<Seen<Thread>> threads(Actor actor, Id space, Id discussion, ThreadFilter filter, PageRequest page);

    /** By its id, or by that of a thread that was merged into it. */
    Seen<Thread> thread(Actor actor, Id space, Id thread);

    /** The oldest first, with what is left of deleted ones. */
    Page<Seen<Post>> posts(Actor actor, Id space, Id thread, PageRequest page);

    /** What a page of a thread shows, in a bounded number of queries however long the thread is. Nothing is marked as read. */
    Opened open(Actor actor, Id space, Id thread, Spot spot, int size);

    /** One post, wherever it was moved. */
    Seen<Post> post(Actor actor, Id space, Id post);

    /** What a post said before, the newest first; for its author and who holds {@link Right#MANAGE_OTHERS}. */
    List<Former> formerVersions(Actor actor, Id space, Id post);

    /** Posts that have, for each word, a word beginning with it in their text or, the first of a thread, in its title; the newest first. */
    Page<Found> search(Actor actor, Id space, String words, PageRequest page);

    /** The actor has read the thread up to that post; never goes back. */
    void read(Actor actor, Id space, Id thread, Id upTo);

    /** Nothing that was written up to now is new to the actor any more. */
    void readAll(Actor actor, Id space);

    /**
     * @param description may be empty
     * @param news threads with something new for whoever looks
     */
    record Discussion(
            Id id, Id space, Author author, String title, String description, Instant at, int threads, int news) {}

    /**
     * @param lastPost when something was last written in it
     * @param posts without deleted ones
     * @param answer the post that solved it, or null
     * @param news posts of others that are new to whoever looks; in lists and alone, 0 elsewhere
     * @param watched whether the actor is told of replies
     */
    record Thread(
            Id id,
            Id space,
            Id discussion,
            Author author,
            String title,
            Instant at,
            Instant lastPost,
            int posts,
            boolean pinned,
            boolean locked,
            Id answer,
            int news,
            boolean watched) {}

    /**
     * @param text empty when it was deleted
     * @param edited when it was last changed, or null
     * @param quote what it answers to, or null
     * @param removed who deleted it, or null
     */
    record Post(
            Id id, Id thread, Author author, String text, Instant at, Instant edited, Quote quote, Removed removed) {}

    /**
     * Words of another post as they were when they were quoted.
     *
     * @param words plain; empty when that post was deleted since
     */
    record Quote(Id post, Author author, String words) {}

    /** Who deleted a post. */
    enum Removed {
        BY_AUTHOR,
        BY_MODERATOR
    }

    /** @param until when other words took their place */
    record Former(String text, Instant until) {}

    /** @param excerpt plain words around what was found */
    record Found(Id post, Id thread, String title, Author author, String excerpt, Instant at) {}

    /**
     * @param answer the post that solved it, or null
     * @param before how many posts stand before the first of {@code posts}
     * @param after how many stand after the last
     * @param firstNew the first post of somebody else that the actor has not read, or null
     */
    record Opened(
            Seen<Thread> thread,
            Seen<Discussion> discussion,
            Seen<Post> answer,
            List<Seen<Post>> posts,
            int before,
            int after,
            Id firstNew) {
        public Opened {
            posts = List.copyOf(posts);
        }
    }

    /**
     * Which posts of a thread are wanted.
     *
     * @param post of {@code AT}, {@code BEFORE}, {@code AFTER}
     * @param number of {@code NUMBER}, beginning with 1
     */
    record Spot(Kind kind, Id post, int number) {
        public enum Kind {
            /** From a little before the first new one; the newest when nothing is new. */
            FIRST_NEW,
            BEGIN,
            NEWEST,
            /** From a little before that post. */
            AT,
            BEFORE,
            AFTER,
            /** From the post with that number. */
            NUMBER
        }

        public static final Spot FIRST_NEW = new Spot(Kind.FIRST_NEW, null, 0);
        public static final Spot BEGIN = new Spot(Kind.BEGIN, null, 0);
        public static final Spot NEWEST = new Spot(Kind.NEWEST, null, 0);

        public static Spot at(Id post) {
            return new Spot(Kind.AT, post, 0);
        }

        public static Spot before(Id post) {
            return new Spot(Kind.BEFORE, post, 0);
        }

        public static Spot after(Id post) {
            return new Spot(Kind.AFTER, post, 0);
        }

        public static Spot number(int number) {
            return new Spot(Kind.NUMBER, null, number);
        }
    }
}
