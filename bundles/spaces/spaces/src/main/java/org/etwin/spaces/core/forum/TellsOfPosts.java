package org.etwin.spaces.core.forum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.PostWritten;
import org.etwin.spaces.spi.WhoHears;
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
        Set<Id> waiting = new TreeSet<>(marks.waiting(thread.id(), thread.discussion()));
        waiting.remove(post.author());
        waiting.removeAll(named);
        Map<Boolean, List<Id>> own =
                waiting.stream().collect(Collectors.partitioningBy(account -> isAnswered(account, thread, post)));
        Map<Id, Boolean> told = new TreeMap<>(audience.told(post.space(), own.get(true), WhoHears.What.PERSONAL));
        told.putAll(audience.told(post.space(), own.get(false), WhoHears.What.NEWS));
        told.keySet().forEach(account -> marks.told(account, post.space(), thread.id(), post.id()));
        String key = isFirst(thread, post) ? "spaces.told.thread" : "spaces.told.reply";
        if (told.isEmpty()) {
            return List.of();
        }
        List<String> titles =
                List.of(thread.title(), audience.title(told.keySet().iterator().next(), post.space()));
        return told.entrySet().stream()
                .map(each -> new Announcement(
                        each.getKey(),
                        ForumKinds.POSTS,
                        key,
                        titles,
                        ForumLink.thread(post.space(), thread.id()),
                        each.getValue()))
                .toList();
    }

    /** Not when the thread was emptied meanwhile, because its posts were moved into another. */
    private boolean isFirst(ThreadEntity thread, PostEntity post) {
        return rows.postsAfter(thread.id(), -1, 1).stream()
                .anyMatch(first -> first.id().equals(post.id()));
    }

    /** Whoever began the thread, and whose post is quoted. */
    private static boolean isAnswered(Id account, ThreadEntity thread, PostEntity post) {
        return account.equals(thread.author()) || account.equals(post.quotedBy());
    }

    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return audience.stillSees(recipient, announced);
    }

    @Override
    public StillVisible together() {
        return audience;
    }
}
