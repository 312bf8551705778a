package org.etwin.spaces.testing;

import java.time.Clock;
import java.time.Duration;
import org.etwin.files.Files;
import org.etwin.files.spi.FileUse;
import org.etwin.identity.Actors;
import org.etwin.notifications.spi.Announces;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.core.rich.AllowedText;
import org.etwin.spaces.Drafts;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumModeration;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.PeopleMentioned;
import org.etwin.spaces.PostWritten;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Subscriptions;
import org.etwin.spaces.core.Audited;
import org.etwin.spaces.core.forum.Audience;
import org.etwin.spaces.core.forum.Counts;
import org.etwin.spaces.core.forum.Deleting;
import org.etwin.spaces.core.forum.DraftRows;
import org.etwin.spaces.core.forum.Drafting;
import org.etwin.spaces.core.forum.ForumReading;
import org.etwin.spaces.core.forum.ForumRights;
import org.etwin.spaces.core.forum.ForumRows;
import org.etwin.spaces.core.forum.ForumSection;
import org.etwin.spaces.core.forum.Limits;
import org.etwin.spaces.core.forum.Marks;
import org.etwin.spaces.core.forum.Moderating;
import org.etwin.spaces.core.forum.Once;
import org.etwin.spaces.core.forum.OpeningThreads;
import org.etwin.spaces.core.forum.PostPictureUse;
import org.etwin.spaces.core.forum.PostPictures;
import org.etwin.spaces.core.forum.PostText;
import org.etwin.spaces.core.forum.PostWords;
import org.etwin.spaces.core.forum.PostsOfMine;
import org.etwin.spaces.core.forum.Sent;
import org.etwin.spaces.core.forum.Shown;
import org.etwin.spaces.core.forum.Sweeping;
import org.etwin.spaces.core.forum.TellsOfPosts;
import org.etwin.spaces.core.forum.TellsWhoIsMentioned;
import org.etwin.spaces.core.forum.Watching;
import org.etwin.spaces.core.forum.Writing;
import org.etwin.spaces.rest.ForumResources;
import org.etwin.spaces.spi.WhoHears;

/** The real forum on a real database, put together as the container does it. */
public final class ForumForTests {
    private final TestDatabase db;
    private final Spaces spaces;
    private final SpaceMembers members;
    private final Actors actors;
    private final WhoHears hears;
    private final Audited audited;
    private final ForumRows rows;
    private final Counts counts;
    private final Marks marks;
    private final Limits limits =
            new Limits(120, 10_000, 600, Duration.ofSeconds(30), Duration.ofDays(180), Duration.ofHours(48));
    private final PostText texts;
    private final PostPictures pictures;
    private final DraftRows drafts;

    ForumForTests(
            TestDatabase db,
            Spaces spaces,
            SpaceMembers members,
            Actors actors,
            Files files,
            WhoHears hears,
            Audited audited) {
        this.db = db;
        this.spaces = spaces;
        this.members = members;
        this.actors = actors;
        this.hears = hears;
        this.audited = audited;
        rows = new ForumRows(db.unit("spaces"));
        pictures = new PostPictures(files, new AllowedText(), rows);
        texts = new PostText(new AllowedText(), members, pictures, limits);
        counts = new Counts(rows);
        marks = new Marks(rows);
        drafts = new DraftRows(rows);
    }

    public Forum reading() {
        Shown shown = new Shown(members, rows, counts, marks, rights(db.clock()), texts);
        return new ForumReading(
                transactions(),
                spaces,
                rows,
                counts,
                marks,
                words(),
                shown,
                new OpeningThreads(rows, counts, marks, shown),
                once());
    }

    public ForumWriting writing() {
        return writing(db.clock());
    }

    /** @param clock asked between what is read and what is written */
    public ForumWriting writing(Clock clock) {
        Deleting deleting =
                new Deleting(transactions(), spaces, rows, counts, words(), rights(clock), audited, db.outbox(), clock);
        return new Writing(
                spaces,
                rows,
                counts,
                marks,
                drafts,
                texts,
                words(),
                new Sent(transactions(), rows, clock),
                once(),
                deleting,
                db.outbox(),
                db.ids(),
                clock);
    }

    public ForumModeration moderation() {
        return new Moderating(
                transactions(),
                spaces,
                rows,
                counts,
                marks,
                texts,
                words(),
                audited,
                db.outbox(),
                db.ids(),
                db.clock());
    }

    public Subscriptions subscriptions() {
        return new Watching(transactions(), spaces, rows, marks, once());
    }

    public Drafts drafts() {
        return new Drafting(transactions(), spaces, rows, drafts, texts, limits, once(), db.ids(), db.clock());
    }

    public Announces<PostWritten> tellsOfPosts() {
        return new TellsOfPosts(transactions(), rows, marks, texts, audience());
    }

    public Announces<PeopleMentioned> tellsWhoIsMentioned() {
        return new TellsWhoIsMentioned(transactions(), rows, audience());
    }

    /** What the server does by itself every minute. */
    public void sweep() {
        new Sweeping(transactions(), rows, pictures, limits, db.clock()).sweep();
    }

    public FileUse pictureUse() {
        return new PostPictureUse(transactions(), spaces, rows, pictures, 10_000_000, 500_000_000);
    }

    public ForumSection section() {
        return new ForumSection(transactions(), rows);
    }

    public ForumResources resources() {
        return new ForumResources(reading(), writing(), moderation(), drafts(), subscriptions());
    }

    PostsOfMine ofMine() {
        return new PostsOfMine(transactions(), rows, drafts, marks, pictures);
    }

    private Audience audience() {
        return new Audience(transactions(), spaces, actors, rows, hears);
    }

    private PostWords words() {
        return new PostWords(transactions(), rows, texts, db.ids());
    }

    private Once once() {
        return new Once(transactions());
    }

    private ForumRights rights(Clock clock) {
        return new ForumRights(limits, clock);
    }

    private Transactions transactions() {
        return db.transactions();
    }
}
