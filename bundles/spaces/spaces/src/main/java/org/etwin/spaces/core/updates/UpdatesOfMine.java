package org.etwin.spaces.core.updates;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What somebody posted, commented and liked: in the archive of that person, and with another account once two are one.
 * Words stay, without a name, when the person goes; likes go as well.
 */
@Component
public final class UpdatesOfMine implements PersonalData, AccountLifecycle {
    private final Transactions transactions;
    private final UpdateRows rows;
    private final CommentRows comments;

    @Activate
    public UpdatesOfMine(
            @Reference Transactions transactions, @Reference UpdateRows rows, @Reference CommentRows comments) {
        this.transactions = transactions;
        this.rows = rows;
        this.comments = comments;
    }

    @Override
    public String folder() {
        return "space-updates";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        archive.json("updates", transactions.reading(() -> {
            List<UpdateEntity> mine = rows.by(account);
            Map<Id, UpdateRows.Liked> liked =
                    rows.liked(mine.stream().map(UpdateEntity::id).toList(), account);
            return mine.stream()
                    .map(update ->
                            update.toUpdate(null, List.of(), liked.getOrDefault(update.id(), UpdateRows.Liked.NONE), 0))
                    .toList();
        }));
        archive.json("comments", transactions.reading(() -> comments.by(account).stream()
                .map(comment -> comment.toComment(null))
                .toList()));
        archive.json("likes", transactions.reading(() -> rows
                .sql()
                .rows(
                        100_000,
                        "SELECT update_id, liked_at FROM spaces_update_like WHERE account_id = ?1",
                        account.value())
                .stream()
                .map(row -> Sql.id(row[0]))
                .toList()));
    }

    @Override
    public void removed(Id account) {
        forgetLikes(account);
    }

    @Override
    public void erased(Id account) {
        forgetLikes(account);
    }

    @Override
    public void merged(Id gone, Id kept) {
        for (String table : List.of("spaces_update", "spaces_comment")) {
            give(table, "author_id", gone, kept, "");
            give(table, "removed_by", gone, kept, "");
        }
        give(
                "spaces_update_like",
                "account_id",
                gone,
                kept,
                " AND update_id NOT IN (SELECT o.update_id FROM spaces_update_like o WHERE o.account_id = "
                        + kept.value() + ")");
        forgetLikes(gone);
    }

    private void forgetLikes(Id account) {
        rows.sql().change("DELETE FROM spaces_update_like WHERE account_id = ?1", account.value());
    }

    private void give(String table, String column, Id from, Id to, String condition) {
        rows.sql()
                .change(
                        "UPDATE " + table + " SET " + column + " = ?1 WHERE " + column + " = ?2" + condition,
                        to.value(),
                        from.value());
    }
}
