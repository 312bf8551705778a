package org.etwin.spaces.testing;

import java.time.Clock;
import java.time.Duration;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.core.rich.AllowedText;
import org.etwin.spaces.Comments;
import org.etwin.spaces.Likes;
import org.etwin.spaces.Presence;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Updates;
import org.etwin.spaces.Visits;
import org.etwin.spaces.core.presence.PresenceService;
import org.etwin.spaces.core.presence.StayRows;
import org.etwin.spaces.core.presence.StaysOfMine;
import org.etwin.spaces.core.updates.Audience;
import org.etwin.spaces.core.updates.CommentRows;
import org.etwin.spaces.core.updates.CommentsService;
import org.etwin.spaces.core.updates.Feed;
import org.etwin.spaces.core.updates.LikesService;
import org.etwin.spaces.core.updates.Limits;
import org.etwin.spaces.core.updates.PictureUse;
import org.etwin.spaces.core.updates.Pictures;
import org.etwin.spaces.core.updates.Sweeping;
import org.etwin.spaces.core.updates.TellsOfComments;
import org.etwin.spaces.core.updates.TellsOfLikes;
import org.etwin.spaces.core.updates.TellsOfUpdates;
import org.etwin.spaces.core.updates.TellsWhoIsMentioned;
import org.etwin.spaces.core.updates.UpdateRows;
import org.etwin.spaces.core.updates.UpdatesOfMine;
import org.etwin.spaces.core.updates.UpdatesSection;
import org.etwin.spaces.core.updates.UpdatesService;
import org.etwin.spaces.core.updates.Wordings;
import org.etwin.spaces.core.visits.VisitRows;
import org.etwin.spaces.core.visits.VisitsOfMine;
import org.etwin.spaces.core.visits.VisitsService;
import org.etwin.spaces.rest.OverviewResources;
import org.etwin.spaces.spi.LastVisits;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.spaces.spi.WhoHears;

/** The real overview on a real database, put together as the container does it. */
public final class OverviewForTests {
    private final TestDatabase db;
    private final Transactions transactions;
    private final Spaces spaces;
    private final SpaceMembers members;
    private final Limits limits = new Limits(Limits.Numbers.USUAL);
    private final AllowedText rich = new AllowedText();
    private final UpdateRows rows;
    private final CommentRows commentRows;
    private final VisitRows visitRows;
    private final StayRows stayRows;
    private final Pictures pictures;
    private final Feed feed;
    private final Wordings wordings;
    private final Audience audience;
    private final PresenceService presence;

    OverviewForTests(
            TestDatabase db,
            Spaces spaces,
            SpaceMembers members,
            SpaceOpening opening,
            Village village,
            WhoHears hears) {
        this.db = db;
        this.spaces = spaces;
        this.members = members;
        transactions = db.transactions();
        Unit unit = db.unit("spaces");
        rows = new UpdateRows(unit);
        commentRows = new CommentRows(unit);
        visitRows = new VisitRows(unit);
        stayRows = new StayRows(unit);
        pictures = new Pictures(village.files(), rows, limits);
        feed = new Feed(members, rows, commentRows, pictures);
        wordings = new Wordings(rich, members);
        audience = new Audience(transactions, spaces, opening, village.actors(), rows, hears, rich);
        presence = new PresenceService(
                transactions,
                spaces,
                members,
                village.accounts(),
                stayRows,
                db.outbox(),
                db.ids(),
                db.clock(),
                Duration.ofSeconds(60));
    }

    public Updates updates() {
        return new UpdatesService(
                transactions, spaces, rows, feed, wordings, pictures, limits, db.outbox(), db.ids(), clock());
    }

    public Likes likes() {
        return new LikesService(transactions, spaces, members, rows, feed, db.outbox(), clock());
    }

    public Comments comments() {
        return new CommentsService(
                transactions, spaces, members, commentRows, feed, wordings, limits, db.outbox(), db.ids(), clock());
    }

    public Visits visits() {
        return new VisitsService(transactions, spaces, visitRows, clock(), Duration.ofMinutes(30));
    }

    public LastVisits lastVisits() {
        return new VisitsService.Last(visitRows);
    }

    public Presence presence() {
        return presence;
    }

    /** Ends the stays that nobody prolonged. */
    public void endOldStays() {
        presence.sweep();
    }

    /** Wipes what cannot be taken back any more. */
    public void sweep() {
        new Sweeping(transactions, rows, pictures, limits, clock()).sweep();
    }

    public PictureUse pictureUse() {
        return new PictureUse(transactions, spaces, rows, limits);
    }

    public TellsOfUpdates tellsOfUpdates() {
        return new TellsOfUpdates(transactions, rows, audience);
    }

    public TellsOfComments tellsOfComments() {
        return new TellsOfComments(transactions, rows, audience);
    }

    public TellsOfLikes tellsOfLikes() {
        return new TellsOfLikes(transactions, rows, audience, limits, clock());
    }

    public TellsWhoIsMentioned tellsWhoIsMentioned() {
        return new TellsWhoIsMentioned(transactions, rows, audience);
    }

    public OverviewResources resources() {
        return new OverviewResources(updates(), likes(), comments(), visits(), presence);
    }

    UpdatesSection section() {
        return new UpdatesSection(transactions, rows);
    }

    UpdatesOfMine ofMine() {
        return new UpdatesOfMine(transactions, rows, commentRows);
    }

    VisitsOfMine visitsOfMine() {
        return new VisitsOfMine(transactions, visitRows);
    }

    StaysOfMine staysOfMine() {
        return new StaysOfMine(stayRows);
    }

    private Clock clock() {
        return db.clock();
    }
}
