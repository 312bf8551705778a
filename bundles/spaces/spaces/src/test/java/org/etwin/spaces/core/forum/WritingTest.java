package org.etwin.spaces.core.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.Drafts.Draft;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.Forum.Removed;
import org.etwin.spaces.ForumAction;
import org.etwin.spaces.ForumWriting.Reply;
import org.etwin.spaces.PeopleMentioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class WritingTest {
    private final Talking talk;

    WritingTest(Database database) {
        talk = new Talking(database);
    }

    @Test
    void aQuoteKeepsTheWordsAndLeadsToThem() {
        Id fish = talk.reply(talk.ana, "<p>Pike and <b>trout</b></p>");
        Id answer = talk.quoting(talk.bor, "Really?", fish);
        talk.writing().edit(talk.ana, talk.club, fish, talk.post(talk.ana, fish).version(), "Only trout");
        Post read = talk.post(talk.tina, answer).value();
        assertThat(read.quote().post()).isEqualTo(fish);
        assertThat(read.quote().words()).isEqualTo("Pike and trout");
        assertThat(read.quote().author().name()).isEqualTo("Ana");
        talk.writing().delete(talk.tina, talk.club, fish);
        assertThat(talk.post(talk.tina, answer).value().quote().words()).isEmpty();
        refused(Kind.NOT_FOUND, () -> talk.quoting(talk.bor, "What?", fish));
    }

    @Test
    void everyFormerVersionCanBeReadByItsAuthorAndByWhoManages() {
        Id fish = talk.reply(talk.ana, "Pike");
        talk.writing().edit(talk.ana, talk.club, fish, talk.post(talk.ana, fish).version(), "Trout");
        talk.writing().edit(talk.ana, talk.club, fish, talk.post(talk.ana, fish).version(), "Salmon");
        assertThat(talk.forum().formerVersions(talk.tina, talk.club, fish))
                .extracting(former -> former.text())
                .containsExactly("<p>Trout</p>", "<p>Pike</p>");
        assertThat(talk.forum().formerVersions(talk.ana, talk.club, fish)).hasSize(2);
        refused(Kind.FORBIDDEN, () -> talk.forum().formerVersions(talk.bor, talk.club, fish));
        assertThat(talk.post(talk.bor, fish).may(ForumAction.READ_VERSIONS)).isFalse();
        assertThat(talk.post(talk.tina, fish).may(ForumAction.READ_VERSIONS)).isTrue();
    }

    @Test
    void whoSavesSecondIsToldAndLosesNothing() {
        Id fish = talk.reply(talk.ana, "Pike");
        long seen = talk.post(talk.ana, fish).version();
        talk.writing().edit(talk.ana, talk.club, fish, seen, "Trout");
        talk.kernel.forums().drafts().keep(talk.ana, talk.club, fish, new Draft(null, "Salmon", null, null));
        refused(Kind.STALE, () -> talk.writing().edit(talk.ana, talk.club, fish, seen, "Salmon"));
        assertThat(talk.kernel
                        .forums()
                        .drafts()
                        .kept(talk.ana, talk.club, fish)
                        .orElseThrow()
                        .text())
                .isEqualTo("<p>Salmon</p>");
        long discussion =
                talk.forum().discussion(talk.tina, talk.club, talk.nature).version();
        talk.writing().changeDiscussion(talk.tina, talk.club, talk.nature, discussion, "Nature here", "");
        refused(Kind.STALE, () -> talk.writing()
                .changeDiscussion(talk.tina, talk.club, talk.nature, discussion, "Our nature", ""));
    }

    @Test
    void theSameFormSentTwiceStoresOnce() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(4);
        List<Future<Id>> sent = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sent.add(hands.submit(
                    () -> talk.writing().reply(talk.ana, talk.club, talk.rivers, new Reply("Fish", null, "form-1"))));
        }
        Set<Id> made = new HashSet<>();
        for (Future<Id> each : sent) {
            made.add(each.get());
        }
        hands.shutdown();
        assertThat(made).hasSize(1);
        assertThat(talk.thread(talk.tina).value().posts()).isEqualTo(2);
        assertThat(talk.writing().reply(talk.bor, talk.club, talk.rivers, new Reply("Fish", null, "form-1")))
                .isNotIn(made);
    }

    @Test
    void onlyMembersAreMentionedAndEachIsToldOnce() {
        Id stranger = talk.kernel.village().teacher("Stranger").id();
        String both = mention(talk.mark.id(), "Mark") + " and " + mention(stranger, "Stranger");
        Id post = talk.reply(talk.ana, "<p>Ask " + both + "</p>");
        assertThat(talk.kernel.db().published(PeopleMentioned.class))
                .containsExactly(
                        new PeopleMentioned(talk.club, talk.rivers, post, talk.ana.id(), List.of(talk.mark.id())));
        talk.writing()
                .edit(
                        talk.ana,
                        talk.club,
                        post,
                        talk.post(talk.ana, post).version(),
                        "<p>Please ask " + mention(talk.mark.id(), "Mark") + "</p>");
        assertThat(talk.kernel.db().published(PeopleMentioned.class)).hasSize(1);
    }

    @Test
    void aDeletedPostLeavesANoteAndCanBeBroughtBackForAMoment() {
        Id fish = talk.reply(talk.ana, "Pike");
        talk.writing().delete(talk.ana, talk.club, fish);
        assertThat(talk.post(talk.tina, fish).value().removed()).isEqualTo(Removed.BY_AUTHOR);
        assertThat(talk.post(talk.ana, fish).allowed()).isEqualTo(Set.of(ForumAction.RESTORE));
        assertThat(search("pike")).isEmpty();
        refused(Kind.NOT_FOUND, () -> talk.writing().restore(talk.bor, talk.club, fish));
        talk.writing().restore(talk.ana, talk.club, fish);
        assertThat(talk.post(talk.tina, fish).value().text()).isEqualTo("<p>Pike</p>");
        assertThat(search("pike")).containsExactly(fish);
        assertThat(talk.thread(talk.tina).value().posts()).isEqualTo(2);
    }

    @Test
    void afterAWhileNothingIsLeftOfItsWords() {
        Id fish = talk.reply(talk.ana, "Pike");
        Id answer = talk.quoting(talk.bor, "Really?", fish);
        talk.writing().edit(talk.ana, talk.club, fish, talk.post(talk.ana, fish).version(), "Trout");
        talk.writing().delete(talk.ana, talk.club, fish);
        talk.kernel.db().clock().advance(Duration.ofMinutes(1));
        refused(Kind.NOT_FOUND, () -> talk.writing().restore(talk.ana, talk.club, fish));
        talk.kernel.forums().sweep();
        assertThat(everything()).doesNotContain("Pike", "Trout");
        assertThat(talk.post(talk.tina, fish).value().removed()).isEqualTo(Removed.BY_AUTHOR);
        assertThat(talk.post(talk.tina, answer).value().text()).isEqualTo("<p>Really?</p>");
    }

    @Test
    void aThreadGoesWithItsLastPostAndComesBackWithIt() {
        Id only = talk.forum()
                .posts(talk.tina, talk.club, talk.rivers, PageRequest.first())
                .items()
                .get(0)
                .value()
                .id();
        talk.writing().delete(talk.tina, talk.club, only);
        refused(Kind.NOT_FOUND, () -> talk.thread(talk.tina));
        talk.writing().restore(talk.tina, talk.club, only);
        assertThat(talk.thread(talk.tina).value().posts()).isEqualTo(1);
        assertThat(talk.forum()
                        .discussion(talk.tina, talk.club, talk.nature)
                        .value()
                        .threads())
                .isEqualTo(1);
    }

    @Test
    void threadsAndDiscussionsAreDeletedAndBroughtBackAndThenGoneForGood() {
        Id mine = talk.writing().openThread(talk.mark, talk.club, talk.nature, "Mine", "Hello");
        talk.writing().reply(talk.ana, talk.club, mine, "Hello Mark");
        refused(Kind.FORBIDDEN, () -> talk.writing().deleteThread(talk.mark, talk.club, mine));
        talk.writing().deleteThread(talk.tina, talk.club, mine);
        refused(Kind.NOT_FOUND, () -> talk.forum().thread(talk.mark, talk.club, mine));
        talk.writing().restore(talk.tina, talk.club, mine);
        talk.writing().deleteDiscussion(talk.tina, talk.club, talk.nature);
        refused(Kind.NOT_FOUND, () -> talk.forum().discussion(talk.tina, talk.club, talk.nature));
        refused(Kind.NOT_FOUND, () -> talk.reply(talk.ana, "Fish"));
        talk.writing().restore(talk.tina, talk.club, talk.nature);
        assertThat(talk.forum()
                        .discussion(talk.tina, talk.club, talk.nature)
                        .value()
                        .threads())
                .isEqualTo(2);
        talk.writing().deleteDiscussion(talk.tina, talk.club, talk.nature);
        talk.kernel.db().clock().advance(Duration.ofMinutes(1));
        talk.kernel.forums().sweep();
        refused(Kind.NOT_FOUND, () -> talk.writing().restore(talk.tina, talk.club, talk.nature));
        assertThat(everything()).doesNotContain("Hello Mark");
    }

    @Test
    void whatIsTypedIsKeptForEachPersonAndPlaceUntilItIsSent() {
        var drafts = talk.kernel.forums().drafts();
        drafts.keep(talk.ana, talk.club, talk.rivers, new Draft(null, "Pi", null, null));
        drafts.keep(talk.ana, talk.club, talk.rivers, new Draft(null, "Pike", null, null));
        assertThat(drafts.kept(talk.ana, talk.club, talk.rivers).orElseThrow().text())
                .isEqualTo("<p>Pike</p>");
        assertThat(drafts.kept(talk.bor, talk.club, talk.rivers)).isEmpty();
        talk.reply(talk.ana, "Pike");
        assertThat(drafts.kept(talk.ana, talk.club, talk.rivers)).isEmpty();
        drafts.keep(talk.mark, talk.club, talk.nature, new Draft("Lakes", "", null, null));
        assertThat(drafts.kept(talk.mark, talk.club, talk.nature).orElseThrow().title())
                .isEqualTo("Lakes");
        drafts.keep(talk.mark, talk.club, talk.nature, new Draft(" ", "<p> </p>", null, null));
        assertThat(drafts.kept(talk.mark, talk.club, talk.nature)).isEmpty();
        refused(Kind.NOT_FOUND, () -> drafts.keep(talk.ana, talk.club, new Id(5), new Draft(null, "Pike", null, null)));
    }

    @Test
    void postsAreFoundByTheBeginningsOfWordsInTextAndTitle() {
        Id fish = talk.reply(talk.ana, "<p>A <b>pike</b> swims in the Ljubljanica</p>");
        assertThat(search("ljublj pik")).containsExactly(fish);
        assertThat(search("river lives")).hasSize(1);
        assertThat(search("shark")).isEmpty();
        assertThat(search("  ")).isEmpty();
        talk.writing()
                .rename(
                        talk.tina,
                        talk.club,
                        talk.rivers,
                        talk.thread(talk.tina).version(),
                        "Who swims here?");
        assertThat(search("river")).isEmpty();
        assertThat(search("swims")).hasSize(2);
    }

    @Test
    void badInputIsRefusedOrMadeHarmless() {
        refused(Kind.INVALID, () -> talk.reply(talk.ana, "<script>alert(1)</script>"));
        refused(Kind.INVALID, () -> talk.reply(talk.ana, null));
        refused(Kind.INVALID, () -> talk.reply(talk.ana, "x".repeat(10_001)));
        refused(Kind.INVALID, () -> talk.writing().openThread(talk.mark, talk.club, talk.nature, "T".repeat(121), "x"));
        refused(Kind.INVALID, () -> talk.writing()
                .reply(talk.ana, talk.club, talk.rivers, new Reply("x", null, "t".repeat(81))));
        Id post = talk.reply(talk.ana, "a\u0000b <img src=x onerror=alert(1)>");
        assertThat(talk.post(talk.ana, post).value().text()).doesNotContain("\u0000", "onerror");
    }

    @Test
    void postsOfAPersonWhoIsGoneStayWithoutAName() throws Exception {
        Id fish = talk.reply(talk.mark, "Pike");
        talk.writing()
                .edit(talk.mark, talk.club, fish, talk.post(talk.mark, fish).version(), "Trout");
        talk.kernel.forums().drafts().keep(talk.mark, talk.club, talk.rivers, new Draft(null, "More", null, null));
        assertThat(talk.kernel.lives().archive(talk.mark).get("space-forum/drafts"))
                .contains("More");
        talk.kernel.lives().erase(talk.mark);
        assertThat(talk.post(talk.tina, fish).value().text()).isEqualTo("<p>Trout</p>");
        assertThat(talk.forum().formerVersions(talk.tina, talk.club, fish)).isEmpty();
        assertThat(talk.kernel.lives().archive(talk.mark).get("space-forum/drafts"))
                .isEqualTo("[]");
    }

    private static String mention(Id account, String name) {
        return "<span data-mention=\"" + account + "\">@" + name + "</span>";
    }

    private List<Id> search(String words) {
        return talk.forum().search(talk.tina, talk.club, words, PageRequest.first()).items().stream()
                .map(found -> found.post())
                .toList();
    }

    /** All words that the tables of the forum still hold. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        talk.kernel.db().transactions().in(() -> {
            for (String column : List.of(
                    "spaces_post.body",
                    "spaces_post.quoted_words",
                    "spaces_post_version.body",
                    "spaces_post_word.word")) {
                String table = column.substring(0, column.indexOf('.'));
                talk.kernel
                        .db()
                        .unit("spaces")
                        .em()
                        .createNativeQuery("SELECT " + column + " FROM " + table)
                        .getResultList()
                        .forEach(all::append);
            }
        });
        return all.toString();
    }
}
