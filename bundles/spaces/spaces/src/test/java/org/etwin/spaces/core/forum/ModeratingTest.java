package org.etwin.spaces.core.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.Forum.Spot;
import org.etwin.spaces.ForumAction;
import org.etwin.spaces.ThreadFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ModeratingTest {
    private final Talking talk;

    ModeratingTest(Database database) {
        talk = new Talking(database);
    }

    @Test
    void inALockedThreadOnlyModeratorsReply() {
        Id reply = talk.reply(talk.ana, "Fish");
        talk.moderation().lock(talk.tina, talk.club, talk.rivers, true);
        refused(Kind.CONFLICT, "spaces.rejected.locked", () -> talk.reply(talk.ana, "More fish"));
        refused(Kind.CONFLICT, () -> talk.writing()
                .edit(talk.ana, talk.club, reply, talk.post(talk.ana, reply).version(), "Frogs"));
        assertThat(talk.thread(talk.ana).may(ForumAction.REPLY)).isFalse();
        talk.reply(talk.tina, "That is all");
        talk.moderation().lock(talk.tina, talk.club, talk.rivers, false);
        talk.reply(talk.ana, "More fish");
    }

    @Test
    void pinnedThreadsStayOnTop() {
        Id lakes = talk.writing().openThread(talk.mark, talk.club, talk.nature, "Lakes", "Deep?");
        talk.moderation().pin(talk.tina, talk.club, talk.rivers, true);
        assertThat(threads(talk.nature, ThreadFilter.ALL)).containsExactly(talk.rivers, lakes);
        assertThat(talk.forum()
                        .threads(talk.ana, talk.club, talk.nature, PageRequest.first(1))
                        .next())
                .startsWith("p");
        talk.moderation().pin(talk.tina, talk.club, talk.rivers, false);
        assertThat(threads(talk.nature, ThreadFilter.ALL)).containsExactly(lakes, talk.rivers);
    }

    @Test
    void aThreadMovesIntoAnotherDiscussionAndLinksKeepWorking() {
        Id music = talk.writing().openDiscussion(talk.tina, talk.club, "Music", "");
        Id reply = talk.reply(talk.ana, "Fish");
        talk.moderation().move(talk.tina, talk.club, talk.rivers, music);
        assertThat(threads(music, ThreadFilter.ALL)).containsExactly(talk.rivers);
        assertThat(threads(talk.nature, ThreadFilter.ALL)).isEmpty();
        assertThat(talk.forum()
                        .discussion(talk.ana, talk.club, talk.nature)
                        .value()
                        .threads())
                .isZero();
        assertThat(talk.forum().discussion(talk.ana, talk.club, music).value().threads())
                .isEqualTo(1);
        assertThat(talk.post(talk.ana, reply).value().thread()).isEqualTo(talk.rivers);
    }

    @Test
    void fromAPostOnAThreadIsSplitAndItsLinksKeepWorking() {
        Id fish = talk.reply(talk.ana, "Fish");
        Id birds = talk.reply(talk.bor, "And birds?");
        Id more = talk.reply(talk.mark, "Herons");
        talk.moderation().solve(talk.tina, talk.club, talk.rivers, more);
        Id split = talk.moderation().split(talk.tina, talk.club, birds, "Birds");
        assertThat(talk.texts(talk.ana, talk.rivers)).containsExactly("<p>Tell us</p>", "<p>Fish</p>");
        assertThat(talk.texts(talk.ana, split)).containsExactly("<p>And birds?</p>", "<p>Herons</p>");
        assertThat(talk.thread(talk.ana).value().posts()).isEqualTo(2);
        assertThat(talk.thread(talk.ana).value().answer()).isNull();
        assertThat(talk.forum()
                        .thread(talk.ana, talk.club, split)
                        .value()
                        .author()
                        .account())
                .isEqualTo(talk.bor.id());
        assertThat(talk.post(talk.ana, more).value().thread()).isEqualTo(split);
        assertThat(talk.post(talk.ana, fish).value().thread()).isEqualTo(talk.rivers);
        Id first = talk.open(talk.ana, Spot.BEGIN).posts().get(0).value().id();
        refused(Kind.INVALID, () -> talk.moderation().split(talk.tina, talk.club, first, "All"));
        assertThat(talk.forum()
                        .search(talk.ana, talk.club, "birds", PageRequest.first())
                        .items())
                .extracting(found -> found.post())
                .containsExactly(birds);
    }

    @Test
    void postsMoveIntoAnotherThreadByTheTimeTheyWereWritten() {
        Id early = talk.reply(talk.ana, "Pike");
        Id lakes = talk.writing().openThread(talk.mark, talk.club, talk.nature, "Lakes", "Deep?");
        Id late = talk.reply(talk.bor, "Deep as a house");
        talk.moderation().movePosts(talk.tina, talk.club, List.of(late), lakes);
        assertThat(talk.texts(talk.ana, lakes)).containsExactly("<p>Deep?</p>", "<p>Deep as a house</p>");
        assertThat(talk.thread(talk.ana).value().posts()).isEqualTo(2);
        assertThat(talk.post(talk.ana, early).value().thread()).isEqualTo(talk.rivers);
        refused(Kind.INVALID, () -> talk.moderation().movePosts(talk.tina, talk.club, List.of(), lakes));
        refused(Kind.NOT_FOUND, () -> talk.moderation().movePosts(talk.tina, talk.club, List.of(new Id(5)), lakes));
    }

    @Test
    void aMergedThreadLeadsToTheOneThatHasItsPosts() {
        Id lakes = talk.writing().openThread(talk.mark, talk.club, talk.nature, "Lakes", "Deep?");
        talk.reply(talk.ana, "Fish");
        talk.moderation().merge(talk.tina, talk.club, talk.rivers, lakes);
        assertThat(talk.texts(talk.ana, lakes)).containsExactly("<p>Tell us</p>", "<p>Deep?</p>", "<p>Fish</p>");
        assertThat(talk.thread(talk.ana).value().id()).isEqualTo(lakes);
        assertThat(threads(talk.nature, ThreadFilter.ALL)).containsExactly(lakes);
        talk.kernel.db().clock().advance(java.time.Duration.ofHours(1));
        talk.kernel.forums().sweep();
        assertThat(talk.thread(talk.ana).value().id()).isEqualTo(lakes);
        Id rain = talk.writing().openThread(talk.mark, talk.club, talk.nature, "Rain", "Wet");
        talk.moderation().merge(talk.tina, talk.club, lakes, rain);
        assertThat(talk.thread(talk.ana).value().id()).isEqualTo(rain);
        refused(Kind.INVALID, () -> talk.moderation().merge(talk.tina, talk.club, rain, rain));
    }

    @Test
    void theAuthorOfAThreadSaysWhichPostIsTheAnswer() {
        Id asked = talk.writing().openThread(talk.mark, talk.club, talk.nature, "How deep?", "Who knows?");
        Id answer = talk.writing().reply(talk.ana, talk.club, asked, "Two metres");
        assertThat(threads(talk.nature, ThreadFilter.UNSOLVED)).containsExactly(asked, talk.rivers);
        refused(Kind.FORBIDDEN, () -> talk.moderation().solve(talk.ana, talk.club, asked, answer));
        refused(Kind.NOT_FOUND, () -> talk.moderation().solve(talk.tina, talk.club, talk.rivers, answer));
        talk.moderation().solve(talk.mark, talk.club, asked, answer);
        assertThat(talk.forum()
                        .open(talk.bor, talk.club, asked, Spot.BEGIN, 1)
                        .answer()
                        .value()
                        .id())
                .isEqualTo(answer);
        assertThat(threads(talk.nature, ThreadFilter.SOLVED)).containsExactly(asked);
        talk.moderation().solve(talk.tina, talk.club, asked, null);
        assertThat(threads(talk.nature, ThreadFilter.SOLVED)).isEmpty();
    }

    @Test
    void nobodyElseKeepsOrderInAForum() {
        Id reply = talk.reply(talk.ana, "Fish");
        refused(Kind.FORBIDDEN, () -> talk.moderation().lock(talk.mark, talk.club, talk.rivers, true));
        refused(Kind.FORBIDDEN, () -> talk.moderation().pin(talk.mark, talk.club, talk.rivers, true));
        refused(Kind.FORBIDDEN, () -> talk.moderation().move(talk.mark, talk.club, talk.rivers, talk.nature));
        refused(Kind.FORBIDDEN, () -> talk.moderation().split(talk.mark, talk.club, reply, "Fish"));
        refused(Kind.FORBIDDEN, () -> talk.moderation().movePosts(talk.ana, talk.club, List.of(reply), talk.rivers));
        refused(Kind.FORBIDDEN, () -> talk.moderation().merge(talk.ana, talk.club, talk.rivers, talk.rivers));
        assertThat(talk.post(talk.mark, reply).allowed()).isEqualTo(java.util.Set.of(ForumAction.REPLY));
    }

    @Test
    void inAnArchivedSpaceEverythingStaysAsItIs() {
        Id reply = talk.reply(talk.ana, "Fish");
        talk.kernel.archive(talk.club);
        refused(Kind.CONFLICT, () -> talk.reply(talk.ana, "More"));
        refused(Kind.CONFLICT, () -> talk.moderation().lock(talk.tina, talk.club, talk.rivers, true));
        refused(Kind.CONFLICT, () -> talk.writing().delete(talk.ana, talk.club, reply));
        refused(Kind.CONFLICT, () -> talk.writing().rename(talk.tina, talk.club, talk.rivers, 1, "Rivers"));
        refused(Kind.CONFLICT, () -> talk.moderation().solve(talk.tina, talk.club, talk.rivers, reply));
        assertThat(talk.thread(talk.tina).allowed()).isEmpty();
        assertThat(talk.post(talk.tina, reply).allowed()).isEmpty();
    }

    private List<Id> threads(Id discussion, ThreadFilter filter) {
        return talk.forum().threads(talk.tina, talk.club, discussion, filter, PageRequest.first()).items().stream()
                .map(seen -> seen.value().id())
                .toList();
    }
}
