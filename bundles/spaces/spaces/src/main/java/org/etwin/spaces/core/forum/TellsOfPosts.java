package org.etwin.spaces.core.forum;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.etwin.notifications.spi.Announces;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.PostWritten;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who watches a thread of the first post since the last reading; the ones after it are only counted. */
@Component(service = Announces.class)
public final class TellsOfPosts implements Announces<PostWritten> {
    private final Transactions transactions;
    private final ForumRows rows;
    private final Marks marks;
    private final PostText texts;
    private final Audience audience;

    @Activate
    public TellsOfPosts(
            @Reference Transactions transactions,
            @Reference ForumRows rows,
            @Reference Marks marks,
            @Reference PostText texts,
            @Reference Audience audience) {
        this.transactions = transactions;
        this.rows = rows;
        this.marks = marks;
        this.texts = texts;
        this.audience = audience;
    }

    @Override
    public String type() {
        return "spaces.post-written";
    }

    @Override
    public Class<PostWritten> shape() {
        return PostWritten.class;
    }

    @Override
    public List<Announcement> announce(PostWritten event) {
        return transactions.in(() -> rows.post(event.space(), event.post())
                .filter(post -> !post.isRemoved())
                .map(this::tell)
                .orElse(List.of()));
    }

    private List<Announcement> tell(PostEntity post) {
        ThreadEntity thread = rows.thread(post.space(), post.thread()).orElseThrow();
        Set<Id> named = texts.mentions(post.body());
        List<Id> told = new TreeSet<>(marks.waiting(thread.id(), thread.discussion()))
                .stream()
                        .filter(account -> !account.equals(post.author()) && !named.contains(account))
                        .filter(account -> audience.hears(account, post.space()))
                        .toList();
        told.forEach(account -> marks.told(account, post.space(), thread.id(), post.id()));
        String key = rows.postsAfter(thread.id(), -1, 1).get(0).id().equals(post.id())
                ? "spaces.told.thread"
                : "spaces.told.reply";
        if (told.isEmpty()) {
            return List.of();
        }
        List<String> titles = List.of(thread.title(), audience.title(told.get(0), post.space()));
        return told.stream()
                .map(account -> new Announcement(
                        account, ForumKinds.POSTS, key, titles, ForumLink.thread(post.space(), thread.id()), true))
                .toList();
    }

    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return audience.stillSees(recipient, announced);
    }
}
