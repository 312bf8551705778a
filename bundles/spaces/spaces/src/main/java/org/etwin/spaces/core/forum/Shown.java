package org.etwin.spaces.core.forum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Access;
import org.etwin.spaces.Author;
import org.etwin.spaces.Forum;
import org.etwin.spaces.Forum.Discussion;
import org.etwin.spaces.Forum.Found;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.SpaceMembers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows as one member sees them: with authors, what is new and what is allowed; all names of a page in one call. */
@Component(service = Shown.class)
public final class Shown {
    record Talk(Seen<Forum.Thread> thread, Seen<Discussion> discussion, List<Seen<Post>> posts) {}

    private final SpaceMembers members;
    private final ForumRows rows;
    private final Counts counts;
    private final Marks marks;
    private final ForumRights rights;
    private final PostText texts;

    @Activate
    public Shown(
            @Reference SpaceMembers members,
            @Reference ForumRows rows,
            @Reference Counts counts,
            @Reference Marks marks,
            @Reference ForumRights rights,
            @Reference PostText texts) {
        this.members = members;
        this.rows = rows;
        this.counts = counts;
        this.marks = marks;
        this.rights = rights;
        this.texts = texts;
    }

    List<Seen<Discussion>> discussions(Access access, List<DiscussionEntity> found) {
        Id me = ForumRights.me(access);
        long readUpTo = marks.of(me, List.of(access.space()))
                .getOrDefault(access.space(), Marks.Mark.NONE)
                .readUpTo();
        Map<Id, Integer> news = counts.newThreads(ids(found, DiscussionEntity::id), me, readUpTo);
        Map<Id, Author> authors = authors(access, ids(found, DiscussionEntity::author));
        return found.stream()
                .map(row -> new Seen<>(
                        row.toDiscussion(authors.get(row.author()), news.getOrDefault(row.id(), 0)),
                        row.version(),
                        rights.of(access, row)))
                .toList();
    }

    /** @param mine marks of the space and of the discussion */
    List<Seen<Forum.Thread>> threads(Access access, List<ThreadEntity> found, Map<Id, Marks.Mark> mine) {
        Id me = ForumRights.me(access);
        Set<Id> ids = ids(found, ThreadEntity::id);
        long readUpTo = mine.getOrDefault(access.space(), Marks.Mark.NONE).readUpTo();
        Map<Id, Integer> news = counts.newPosts(ids, me, readUpTo);
        Map<Id, Marks.Mark> all = new HashMap<>(mine);
        all.putAll(marks.of(me, ids));
        Map<Id, Author> authors = authors(access, ids(found, ThreadEntity::author));
        return found.stream()
                .map(row -> thread(
                        access,
                        row,
                        authors,
                        news.getOrDefault(row.id(), 0),
                        Marks.watched(all, row.id(), row.discussion())))
                .toList();
    }

    List<Seen<Post>> posts(Access access, ThreadEntity of, List<PostEntity> found) {
        Map<Id, Author> authors = authors(access, people(found));
        return found.stream().map(row -> post(access, of, row, authors)).toList();
    }

    Talk talk(Access access, DiscussionEntity in, ThreadEntity of, List<PostEntity> found, boolean watched) {
        Set<Id> people = people(found);
        people.add(of.author());
        people.add(in.author());
        Map<Id, Author> authors = authors(access, people);
        return new Talk(
                thread(access, of, authors, 0, watched),
                new Seen<>(in.toDiscussion(authors.get(in.author()), 0), in.version(), rights.of(access, in)),
                found.stream().map(row -> post(access, of, row, authors)).toList());
    }

    List<Found> found(Access access, List<PostEntity> found, String typed) {
        Map<Id, Author> authors = authors(access, ids(found, PostEntity::author));
        Map<Id, ThreadEntity> threads = rows.threads(ids(found, PostEntity::thread)).stream()
                .collect(Collectors.toMap(ThreadEntity::id, Function.identity()));
        List<Found> shown = new ArrayList<>();
        for (PostEntity row : found) {
            ThreadEntity of = threads.get(row.thread());
            shown.add(new Found(
                    row.id(),
                    row.thread(),
                    of.title(),
                    authors.get(row.author()),
                    Excerpt.of(texts.words(row.body()), typed),
                    row.writtenAt()));
        }
        return shown;
    }

    private Seen<Forum.Thread> thread(
            Access access, ThreadEntity row, Map<Id, Author> authors, int news, boolean watched) {
        return new Seen<>(
                row.toThread(authors.get(row.author()), news, watched), row.version(), rights.of(access, row));
    }

    private Seen<Post> post(Access access, ThreadEntity of, PostEntity row, Map<Id, Author> authors) {
        return new Seen<>(
                row.toPost(authors.get(row.author()), row.quotedBy() == null ? null : authors.get(row.quotedBy())),
                row.version(),
                rights.of(access, of, row));
    }

    private Map<Id, Author> authors(Access access, Set<Id> accounts) {
        return members.authors(access, accounts);
    }

    private static Set<Id> people(List<PostEntity> posts) {
        Set<Id> people = ids(posts, PostEntity::author);
        posts.stream().map(PostEntity::quotedBy).filter(Objects::nonNull).forEach(people::add);
        return people;
    }

    private static <R> Set<Id> ids(List<R> found, Function<R, Id> id) {
        return found.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
