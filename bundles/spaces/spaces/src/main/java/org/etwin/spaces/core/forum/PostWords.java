package org.etwin.spaces.core.forum;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.text.Folding;
import org.etwin.persistence.text.WordSearch;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds posts by words; called inside a transaction. */
@Component(service = PostWords.class)
public final class PostWords {
    /** Different words of one post; a batch must not lock the table. */
    private static final int MOST = 500;

    private final Transactions transactions;
    private final ForumRows rows;
    private final PostText texts;
    private final Ids ids;

    @Activate
    public PostWords(
            @Reference Transactions transactions,
            @Reference ForumRows rows,
            @Reference PostText texts,
            @Reference Ids ids) {
        this.transactions = transactions;
        this.rows = rows;
        this.texts = texts;
        this.ids = ids;
    }

    /** @param title of the thread when it is its first post, else empty */
    void write(Id space, PostEntity post, String title) {
        Set<String> words = Folding.words(title, texts.words(post.body())).stream()
                .limit(MOST)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        if (words.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = transactions
                .connection()
                .prepareStatement("INSERT INTO spaces_post_word (id, post_id, space_id, word) VALUES (?, ?, ?, ?)")) {
            for (String word : words) {
                insert.setLong(1, ids.next().value());
                insert.setLong(2, post.id().value());
                insert.setLong(3, space.value());
                insert.setString(4, word);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void forget(Id post) {
        rows.sql().change("DELETE FROM spaces_post_word WHERE post_id = ?1", post.value());
    }

    void rewrite(Id space, PostEntity post, String title) {
        forget(post.id());
        write(space, post, title);
    }

    /** The title of a thread belongs to the words of its first post, whichever that is now. */
    void titled(ThreadEntity thread) {
        rows.postsAfter(thread.id(), -1, 1).stream()
                .filter(first -> !first.isRemoved())
                .forEach(first -> rewrite(thread.space(), first, thread.title()));
    }

    /** The newest first; one more than asked for tells that there are more. Nothing without a word. */
    List<PostEntity> find(Id space, String typed, PageRequest page) {
        WordSearch words = WordSearch.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return query("SELECT p", PostEntity.class, space, words, ForumRows.key(page, Long.MAX_VALUE))
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    Count count(Id space, String typed) {
        WordSearch words = WordSearch.of(typed);
        if (words.isEmpty()) {
            return Count.of(0);
        }
        return Count.of(query("SELECT p.id", Long.class, space, words, Long.MAX_VALUE)
                .setMaxResults(Count.CAP + 1)
                .getResultList()
                .size());
    }

    private <T> TypedQuery<T> query(String select, Class<T> type, Id space, WordSearch words, long before) {
        TypedQuery<T> query = rows.em()
                .createQuery(
                        select + " FROM Post p, ForumThread t WHERE t.id = p.thread AND t.removedAt IS NULL"
                                + " AND p.space = :space AND p.removedAt IS NULL AND p.id < :before"
                                + words.where("PostWord", "word", "post", "p.id") + " ORDER BY p.id DESC",
                        type)
                .setParameter("space", space.value())
                .setParameter("before", before);
        return words.bind(query);
    }
}
