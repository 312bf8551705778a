package org.etwin.spaces.core.forum;

import java.time.Instant;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Count;
import org.etwin.spaces.Access;
import org.etwin.spaces.spi.SpaceSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Discussions, threads, posts; counts its threads, and as news the posts of others. */
@Component
public final class ForumSection implements SpaceSection {
    private final Transactions transactions;
    private final ForumRows rows;

    @Activate
    public ForumSection(@Reference Transactions transactions, @Reference ForumRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public String id() {
        return "forum";
    }

    @Override
    public String labelKey() {
        return "spaces.section.forum";
    }

    @Override
    public Count count(Access access) {
        return transactions.reading(() -> rows.countThreadsOfSpace(access.space()));
    }

    @Override
    public Count news(Access access, Instant since) {
        return transactions.reading(() -> rows.countPostsOfOthers(access.space(), ForumRights.me(access), since));
    }
}
