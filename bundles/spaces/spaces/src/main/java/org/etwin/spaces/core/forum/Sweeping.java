package org.etwin.spaces.core.forum;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Wipes the words of what was deleted as soon as it cannot be taken back any more, and old drafts. In small batches, and
 * harmless when several nodes do it at once.
 */
@Component(service = Sweeping.class, immediate = true)
public final class Sweeping {
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final ForumRows rows;
    private final PostPictures pictures;
    private final Limits limits;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-forum-sweeping");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Sweeping(
            @Reference Transactions transactions,
            @Reference ForumRows rows,
            @Reference PostPictures pictures,
            @Reference Limits limits,
            @Reference Faults faults,
            @Reference Clock clock) {
        this(transactions, rows, pictures, limits, clock);
        rounds.scheduleWithFixedDelay(() -> safely(faults), 60, 60, TimeUnit.SECONDS);
    }

    public Sweeping(Transactions transactions, ForumRows rows, PostPictures pictures, Limits limits, Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.pictures = pictures;
        this.limits = limits;
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    public void sweep() {
        long removedBefore = clock.instant().minus(limits.undo()).toEpochMilli();
        repeat(() -> wipePosts(removedBefore));
        repeat(() -> removeThread(removedBefore));
        change(
                "DELETE FROM spaces_discussion WHERE removed_at < ?1 AND NOT EXISTS (SELECT 1 FROM spaces_thread t"
                        + " WHERE t.discussion_id = spaces_discussion.id)",
                removedBefore);
        change(
                "DELETE FROM spaces_forum_draft WHERE kept_at < ?1",
                clock.instant().minus(limits.draft()).toEpochMilli());
        change(
                "DELETE FROM spaces_forum_sent WHERE sent_at < ?1",
                clock.instant().minus(limits.token()).toEpochMilli());
    }

    private boolean wipePosts(long before) {
        List<PostEntity> old = rows.deletedPosts(before, BATCH);
        for (PostEntity post : old) {
            pictures.wipe(post);
            post.wipe();
            forget("spaces_post_version", "post_id", post.id());
            rows.sql()
                    .change(
                            "UPDATE spaces_post SET quoted_words = NULL WHERE quoted_id = ?1",
                            post.id().value());
        }
        return old.size() == BATCH;
    }

    /** One thread at a time, a batch of its posts at a time. */
    private boolean removeThread(long before) {
        List<Id> old = rows.deletedThreads(before);
        if (old.isEmpty()) {
            return false;
        }
        Id thread = old.get(0);
        List<PostEntity> posts = rows.postsAfter(thread, -1, BATCH);
        for (PostEntity post : posts) {
            pictures.wipe(post);
            forget("spaces_post_version", "post_id", post.id());
            forget("spaces_post_word", "post_id", post.id());
            forget("spaces_forum_draft", "place_id", post.id());
            forget("spaces_post", "id", post.id());
        }
        if (posts.size() < BATCH) {
            forget("spaces_forum_mark", "place_id", thread);
            forget("spaces_forum_draft", "place_id", thread);
            forget("spaces_thread", "id", thread);
        }
        rows.forgetRead();
        return true;
    }

    private void forget(String table, String column, Id id) {
        rows.sql().change("DELETE FROM " + table + " WHERE " + column + " = ?1", id.value());
    }

    private void repeat(java.util.function.Supplier<Boolean> batch) {
        boolean more = true;
        while (more) {
            more = transactions.in(batch);
        }
    }

    private void change(String sql, long before) {
        transactions.in(() -> {
            rows.sql().change(sql, before);
        });
    }

    private void safely(Faults faults) {
        try {
            sweep();
        } catch (RuntimeException e) {
            faults.record(Sweeping.class, e);
        }
    }
}
