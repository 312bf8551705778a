package org.etwin.spaces.core.forum;

import java.io.IOException;
import java.util.List;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What somebody wrote in forums: in the archive of that person, and with another account once two are one. Posts stay,
 * without a name, when the person goes; what only that person saw goes as well.
 */
@Component
public final class PostsOfMine implements PersonalData, AccountLifecycle {
    private static final List<String> OWN = List.of("spaces_forum_draft", "spaces_forum_mark", "spaces_forum_sent");

    private final Transactions transactions;
    private final ForumRows rows;
    private final DraftRows drafts;
    private final Marks marks;
    private final PostPictures pictures;

    @Activate
    public PostsOfMine(
            @Reference Transactions transactions,
            @Reference ForumRows rows,
            @Reference DraftRows drafts,
            @Reference Marks marks,
            @Reference PostPictures pictures) {
        this.transactions = transactions;
        this.rows = rows;
        this.drafts = drafts;
        this.marks = marks;
        this.pictures = pictures;
    }

    @Override
    public String folder() {
        return "space-forum";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        archive.json("discussions", transactions.reading(() -> new RowsOfAuthor(rows, account)
                .discussions().stream().map(row -> row.toDiscussion(null, 0)).toList()));
        archive.json("threads", transactions.reading(() -> new RowsOfAuthor(rows, account)
                .threads().stream().map(row -> row.toThread(null, 0, false)).toList()));
        archive.json("posts", transactions.reading(() -> new RowsOfAuthor(rows, account)
                .posts().stream().map(row -> row.toPost(null, null)).toList()));
        archive.json("drafts", transactions.reading(() -> drafts.of(account).stream()
                .map(DraftEntity::toDraft)
                .toList()));
        archive.json("watched", transactions.reading(() -> marks.watchedBy(account)));
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        new RowsOfAuthor(rows, account).edited().forEach(pictures::forgetFormer);
        rows.sql()
                .change(
                        "DELETE FROM spaces_post_version WHERE post_id IN (SELECT id FROM spaces_post WHERE author_id = ?1)",
                        account.value());
        forgetOwn(account);
    }

    @Override
    public void merged(Id gone, Id kept) {
        for (String table : List.of("spaces_discussion", "spaces_thread", "spaces_post")) {
            give(table, "author_id", gone, kept, "");
            give(table, "removed_by", gone, kept, "");
        }
        give("spaces_post", "quoted_by", gone, kept, "");
        String notTwice =
                " AND place_id NOT IN (SELECT o.place_id FROM %s o WHERE o.account_id = " + kept.value() + ")";
        for (String table : List.of("spaces_forum_draft", "spaces_forum_mark")) {
            give(table, "account_id", gone, kept, String.format(notTwice, table));
        }
        forgetOwn(gone);
    }

    private void give(String table, String column, Id from, Id to, String condition) {
        rows.sql()
                .change(
                        "UPDATE " + table + " SET " + column + " = ?1 WHERE " + column + " = ?2" + condition,
                        to.value(),
                        from.value());
    }

    private void forgetOwn(Id account) {
        for (String table : OWN) {
            rows.sql().change("DELETE FROM " + table + " WHERE account_id = ?1", account.value());
        }
    }
}
