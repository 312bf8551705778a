package org.etwin.spaces.core.forum;

import java.util.List;
import org.etwin.platform.Id;

/** What somebody wrote in whatever space, the oldest first; called inside a transaction. */
record RowsOfAuthor(ForumRows rows, Id author) {
    List<DiscussionEntity> discussions() {
        return all("SELECT d FROM Discussion d WHERE d.author = :author ORDER BY d.id", DiscussionEntity.class);
    }

    List<ThreadEntity> threads() {
        return all("SELECT t FROM ForumThread t WHERE t.author = :author ORDER BY t.id", ThreadEntity.class);
    }

    List<PostEntity> posts() {
        return all("SELECT p FROM Post p WHERE p.author = :author ORDER BY p.id", PostEntity.class);
    }

    /** Posts that once said something else. */
    List<PostEntity> edited() {
        return all(
                "SELECT p FROM Post p WHERE p.author = :author AND p.editedAt IS NOT NULL ORDER BY p.id",
                PostEntity.class);
    }

    private <T> List<T> all(String query, Class<T> type) {
        return rows.em()
                .createQuery(query, type)
                .setParameter("author", author.value())
                .getResultList();
    }
}
