package org.etwin.spaces.core.forum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.spaces.Access;
import org.etwin.spaces.Forum.Discussion;
import org.etwin.spaces.Forum.Opened;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.Forum.Spot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A part of a thread, with all that stands around it; called inside a transaction. */
@Component(service = OpeningThreads.class)
public final class OpeningThreads {
    private static final int MOST = 100;

    private final ForumRows rows;
    private final Counts counts;
    private final Marks marks;
    private final Shown shown;

    @Activate
    public OpeningThreads(
            @Reference ForumRows rows, @Reference Counts counts, @Reference Marks marks, @Reference Shown shown) {
        this.rows = rows;
        this.counts = counts;
        this.marks = marks;
        this.shown = shown;
    }

    Opened open(Access access, Id thread, Spot spot, int wanted) {
        int size = Math.max(1, Math.min(wanted, MOST));
        ThreadEntity of = rows.thread(access.space(), thread).orElseThrow(Rejected::notFound);
        DiscussionEntity in = rows.discussion(access.space(), of.discussion()).orElseThrow(Rejected::notFound);
        Id me = ForumRights.me(access);
        Map<Id, Marks.Mark> mine = marks.of(me, List.of(access.space(), of.discussion(), of.id()));
        long readUpTo = Math.max(readUpTo(mine, access.space()), readUpTo(mine, of.id()));
        Id firstNew = of.lastPost() > readUpTo ? counts.firstNew(of.id(), me, readUpTo) : null;
        List<PostEntity> posts = posts(of, spot, firstNew, size);
        Counts.Around around =
                counts.around(of.id(), posts.isEmpty() ? of.id() : posts.get(0).id());
        List<PostEntity> drawn = new ArrayList<>(posts);
        PostEntity answer = answer(access, of, posts);
        if (answer != null && !posts.contains(answer)) {
            drawn.add(answer);
        }
        Shown.Talk talk = shown.talk(access, in, of, drawn, Marks.watched(mine, of.id(), of.discussion()));
        List<Seen<Post>> seen = talk.posts();
        Seen<Discussion> discussion = talk.discussion();
        return new Opened(
                talk.thread(),
                discussion,
                answer == null ? null : seen.get(drawn.indexOf(answer)),
                seen.subList(0, posts.size()),
                around.before(),
                around.all() - around.before() - posts.size(),
                firstNew);
    }

    private PostEntity answer(Access access, ThreadEntity of, List<PostEntity> posts) {
        if (of.answer() == null) {
            return null;
        }
        return posts.stream()
                .filter(post -> post.id().equals(of.answer()))
                .findFirst()
                .or(() -> rows.anyPost(access.space(), of.answer()))
                .filter(post -> !post.isRemoved() && post.thread().equals(of.id()))
                .orElse(null);
    }

    private List<PostEntity> posts(ThreadEntity of, Spot spot, Id firstNew, int size) {
        return switch (spot.kind()) {
            case BEGIN -> rows.postsAfter(of.id(), -1, size);
            case NEWEST -> newest(of, size);
            case AFTER -> rows.postsAfter(of.id(), known(spot), size);
            case BEFORE -> upward(rows.postsBefore(of.id(), known(spot), size));
            case NUMBER -> rows.postsFrom(of.id(), spot.number() - 1, size);
            case AT -> around(of, known(spot), size);
            case FIRST_NEW -> firstNew == null ? newest(of, size) : around(of, firstNew.value(), size);
        };
    }

    private List<PostEntity> newest(ThreadEntity of, int size) {
        return upward(rows.postsBefore(of.id(), Long.MAX_VALUE, size));
    }

    /** A few read ones before it, so that one knows where one is; near the end as many as fit. */
    private List<PostEntity> around(ThreadEntity of, long post, int size) {
        List<PostEntity> from = rows.postsAfter(of.id(), post - 1, size);
        int lead = Math.max(size / 6, size - from.size());
        List<PostEntity> all = upward(rows.postsBefore(of.id(), post, lead));
        all.addAll(from.subList(0, Math.min(from.size(), size - all.size())));
        return all;
    }

    private static List<PostEntity> upward(List<PostEntity> newestFirst) {
        List<PostEntity> posts = new ArrayList<>(newestFirst);
        Collections.reverse(posts);
        return posts;
    }

    private static long known(Spot spot) {
        if (spot.post() == null) {
            throw Rejected.notFound();
        }
        return spot.post().value();
    }

    private static long readUpTo(Map<Id, Marks.Mark> marks, Id place) {
        return marks.getOrDefault(place, Marks.Mark.NONE).readUpTo();
    }
}
