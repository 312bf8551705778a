package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.spaces.Author;
import org.etwin.spaces.Comment;
import org.etwin.spaces.ContentAction;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.Update;
import org.etwin.spaces.UpdateCommented;
import org.etwin.spaces.UpdateLiked;
import org.etwin.spaces.UpdateMentioned;
import org.etwin.spaces.UpdatePosted;
import org.etwin.spaces.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Likes, comments, pictures and mentions on news, and what is taken back. */
@ParameterizedClass
@EnumSource(Database.class)
class OverviewTest extends OverviewOnADatabase {
    OverviewTest(Database database) {
        super(database);
    }

    @Test
    void aLikeIsCountedOnceAndTakenBack() {
        like(ana, true);
        like(ana, true);
        like(helper, true);
        assertThat(read(ana)).returns(2, Update::likes).returns(true, Update::liked);
        assertThat(read(tina).liked()).isFalse();
        assertThat(kernel.overview()
                        .likes()
                        .who(tina, club, news, PageRequest.first())
                        .items())
                .extracting(Author::name)
                .containsExactlyInAnyOrder("Ana", "Heli");
        like(ana, false);
        assertThat(read(ana)).returns(1, Update::likes).returns(false, Update::liked);
        refused(Kind.FORBIDDEN, () -> like(reader, true));
        refused(Kind.NOT_FOUND, () -> like(stranger, true));
    }

    @Test
    void whoLikesIsReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            like(kernel.join(club, kernel.village().teacher("T" + i), "helper"), true);
        }
        List<String> names = new ArrayList<>();
        String next = null;
        do {
            Page<Author> page = kernel.overview().likes().who(tina, club, news, new PageRequest(next, 2));
            page.items().forEach(author -> names.add(author.name()));
            next = page.next();
        } while (next != null);
        assertThat(names).containsExactlyInAnyOrder("T0", "T1", "T2", "T3", "T4");
    }

    @Test
    void commentsAreReadFromTheEndAndTheNewestStandsLast() {
        for (int i = 0; i < 5; i++) {
            comments.write(i % 2 == 0 ? ana : helper, club, news, "Comment " + i, null);
        }
        Page<Seen<Comment>> end = comments.list(tina, club, news, PageRequest.first(2));
        assertThat(words(end)).containsExactly("Comment 3", "Comment 4");
        assertThat(words(comments.list(tina, club, news, new PageRequest(end.next(), 3))))
                .containsExactly("Comment 0", "Comment 1", "Comment 2");
        assertThat(end.total().value()).isEqualTo(5);
        assertThat(read(tina).comments()).isEqualTo(5);
        refused(Kind.FORBIDDEN, () -> comments.write(reader, club, news, "May I", null));
    }

    @Test
    void aCommentIsChangedByItsAuthorAndTheSecondIsTold() {
        Id mine = comments.write(ana, club, news, "Gren", null);
        Seen<Comment> seen = comments.find(ana, club, mine);
        assertThat(seen.may(ContentAction.EDIT)).isTrue();
        assertThat(comments.find(tina, club, mine).may(ContentAction.EDIT)).isFalse();
        comments.edit(ana, club, mine, seen.version(), "Green");
        refused(Kind.STALE, () -> comments.edit(ana, club, mine, seen.version(), "Blue"));
        refused(Kind.FORBIDDEN, () -> comments.edit(tina, club, mine, seen.version() + 1, "Red"));
        assertThat(comments.find(tina, club, mine).value().text()).contains("Green");
        refused(Kind.FORBIDDEN, () -> comments.delete(helper, club, mine));
        comments.delete(tina, club, mine);
        assertThat(comments.list(ana, club, news, PageRequest.first()).items()).isEmpty();
        refused(Kind.NOT_FOUND, () -> comments.restore(ana, club, mine));
        comments.restore(tina, club, mine);
        assertThat(comments.find(ana, club, mine).value().text()).contains("Green");
    }

    @Test
    void whatIsDeletedIsGoneForAllAndComesBackWhole() {
        like(ana, true);
        Id comment = comments.write(ana, club, news, "Green", null);
        updates.delete(tina, club, news);
        for (Actor actor : List.of(tina, ana, helper)) {
            assertThat(updates.list(actor, club, PageRequest.first()).items()).isEmpty();
            refused(Kind.NOT_FOUND, () -> updates.find(actor, club, news));
            refused(Kind.NOT_FOUND, () -> comments.list(actor, club, news, PageRequest.first()));
            refused(Kind.NOT_FOUND, () -> comments.find(actor, club, comment));
        }
        refused(Kind.NOT_FOUND, () -> updates.restore(helper, club, news));
        updates.restore(tina, club, news);
        assertThat(read(ana))
                .returns(1, Update::likes)
                .returns(1, Update::comments)
                .returns(true, Update::liked);
        assertThat(comments.find(tina, club, comment).value().text()).contains("Green");
    }

    @Test
    void sentTwiceIsStoredOnce() {
        NewUpdate twice = new NewUpdate("Friday", List.of(), "form-1");
        assertThat(updates.post(tina, club, twice)).isEqualTo(updates.post(tina, club, twice));
        assertThat(comments.write(ana, club, news, "Green", "c1"))
                .isEqualTo(comments.write(ana, club, news, "Green", "c1"));
        assertThat(read(tina).comments()).isEqualTo(1);
        assertThat(updates.list(tina, club, PageRequest.first()).items()).hasSize(2);
    }

    @Test
    void pinnedNewsStandInTheirOrder() {
        Id second = updates.post(tina, club, "Friday");
        Id third = updates.post(tina, club, "Saturday");
        updates.pin(tina, club, news, true);
        updates.pin(tina, club, second, true);
        assertThat(order()).containsExactly(second, news, third);
        updates.raise(tina, club, news);
        assertThat(order()).containsExactly(news, second, third);
        updates.raise(tina, club, news);
        updates.pin(tina, club, news, false);
        assertThat(order()).containsExactly(second, third, news);
        refused(Kind.FORBIDDEN, () -> updates.raise(helper, club, second));
        assertThat(updates.some(ana, club, List.of(news, second, new Id(5))))
                .extracting(seen -> seen.value().id())
                .containsExactly(second, news);
    }

    @Test
    void newsOfAKindThatIsBeingRenewedAreToldWhenItIsBack() {
        UpdatePosted event = new UpdatePosted(club, updates.post(tina, club, "We are back"), tina.id());
        kernel.remove(clubs);
        refused(Kind.UNAVAILABLE, () -> kernel.overview().tellsOfUpdates().announce(event));
        kernel.add(clubs);
        assertThat(kernel.overview().tellsOfUpdates().announce(event))
                .extracting(Announcement::recipient)
                .contains(helper.id());
    }

    @Test
    void onlyMembersAreMentionedAndAreToldWithTheWay() {
        Id named = updates.post(tina, club, "Ask " + mention(helper) + " or " + mention(stranger));
        assertThat(kernel.db().published(UpdateMentioned.class))
                .containsExactly(new UpdateMentioned(club, named, null, tina.id(), List.of(helper.id())));
        UpdateMentioned event = kernel.db().published(UpdateMentioned.class).get(0);
        List<Announcement> told = kernel.overview().tellsWhoIsMentioned().announce(event);
        assertThat(told).extracting(Announcement::recipient).containsExactly(helper.id());
        assertThat(told.get(0).link()).isEqualTo("/spaces/" + club + "/overview/" + named);
        assertThat(told.get(0).args()).containsExactly("Tina", "Rivers");
        assertThat(kernel.overview().tellsWhoIsMentioned().stillVisible(helper, told.get(0)))
                .isTrue();
        assertThat(kernel.overview().tellsWhoIsMentioned().stillVisible(stranger, told.get(0)))
                .isFalse();
        assertThat(kernel.overview().tellsOfUpdates().announce(new UpdatePosted(club, named, tina.id())))
                .extracting(Announcement::recipient)
                .containsExactly(reader.id());
        long version = updates.find(tina, club, named).version();
        updates.edit(tina, club, named, version, NewUpdate.of("Ask " + mention(helper) + " again"));
        assertThat(kernel.db().published(UpdateMentioned.class)).hasSize(1);
        updates.delete(tina, club, named);
        assertThat(kernel.overview().tellsWhoIsMentioned().stillVisible(helper, told.get(0)))
                .isFalse();
    }

    @Test
    void anAuthorIsToldOfCommentsAndOnceADayOfLikes() {
        Id comment = comments.write(helper, club, news, "Good", null);
        assertThat(kernel.overview().tellsOfComments().announce(new UpdateCommented(club, news, comment, helper.id())))
                .extracting(Announcement::recipient)
                .containsExactly(tina.id());
        assertThat(kernel.overview().tellsOfComments().announce(new UpdateCommented(club, news, comment, tina.id())))
                .isEmpty();
        UpdateLiked liked = new UpdateLiked(club, news, helper.id(), true);
        assertThat(kernel.overview().tellsOfLikes().announce(liked)).hasSize(1);
        assertThat(kernel.overview().tellsOfLikes().announce(liked)).isEmpty();
        kernel.db().clock().advance(Duration.ofHours(24));
        assertThat(kernel.overview().tellsOfLikes().announce(liked)).hasSize(1);
    }

    @Test
    void anArchivedSpaceIsOnlyRead() {
        Id comment = comments.write(ana, club, news, "Green", null);
        kernel.archive(club);
        refused(Kind.CONFLICT, () -> like(ana, true));
        refused(Kind.CONFLICT, () -> comments.write(ana, club, news, "More", null));
        refused(Kind.CONFLICT, () -> comments.delete(ana, club, comment));
        assertThat(comments.find(ana, club, comment).allowed()).isEmpty();
        assertThat(updates.find(ana, club, news).allowed()).isEmpty();
    }

    @Test
    void commentsAndPicturesOfAWholePageCostTheSameFewStatements() {
        for (int i = 0; i < 20; i++) {
            Id each = updates.post(tina, club, with("News " + i, picture(tina)));
            comments.write(ana, club, each, "Green", null);
            kernel.overview().likes().like(helper, club, each, true);
        }
        assertThat(kernel.db().statements(() -> updates.list(tina, club, PageRequest.first())))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(kernel.db().statements(() -> comments.list(tina, club, news, PageRequest.first())))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void whoeverLooksTogetherSeesTheSameAndReadsItOnce() {
        like(ana, true);
        Updates.Look look = updates.look(club);
        assertThat(look.some(ana, List.of(news))).isEqualTo(updates.some(ana, club, List.of(news)));
        assertThat(kernel.db().statements(() -> look.some(helper, List.of(news))))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(look.some(helper, List.of(news))).isEqualTo(updates.some(helper, club, List.of(news)));
        assertThat(look.some(tina, List.of(news))).isEqualTo(updates.some(tina, club, List.of(news)));
        refused(Kind.NOT_FOUND, () -> look.some(stranger, List.of(news)));
    }

    @Test
    void whoLooksLaterSeesMoreInTheOrderOfTheFeed() {
        Updates.Look look = updates.look(club);
        look.some(ana, List.of(news));
        Id later = updates.post(tina, club, "Later");
        Id gone = updates.post(tina, club, "Gone");
        updates.delete(tina, club, gone);
        updates.pin(tina, club, news, true);
        assertThat(look.some(ana, List.of(later, gone, news)))
                .extracting(seen -> seen.value().id())
                .containsExactly(later, news);
        assertThat(updates.look(club).some(ana, List.of(later, gone, news)))
                .extracting(seen -> seen.value().id())
                .containsExactly(news, later);
    }
}
