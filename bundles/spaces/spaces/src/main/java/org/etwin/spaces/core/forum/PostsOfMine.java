package org.etwin.spaces.core.forum;

import java.io.IOException;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody wrote in forums: in the archive of that person, and with another account once two are one. */
@Component
public final class PostsOfMine implements PersonalData, AccountLifecycle {
    private final Transactions transactions;
    private final ForumRows rows;

    @Activate
    public PostsOfMine(@Reference Transactions transactions, @Reference ForumRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public String folder() {
        return "space-forum";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        archive.json("discussions", transactions.reading(() -> rows.discussionsBy(account).stream()
                .map(row -> row.toDiscussion(null))
                .toList()));
        archive.json("threads", transactions.reading(() -> rows.threadsBy(account).stream()
                .map(row -> row.toThread(null))
                .toList()));
        archive.json("posts", transactions.reading(() -> rows.postsBy(account).stream()
                .map(row -> row.toPost(null))
                .toList()));
    }

    @Override
    public void merged(Id gone, Id kept) {
        rows.giveAll(gone, kept);
    }
}
