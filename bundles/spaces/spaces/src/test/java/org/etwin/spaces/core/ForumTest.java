package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumAction;
import org.etwin.spaces.PostWritten;
import org.etwin.spaces.Space;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ForumTest {
    private final SpacesForTests kernel;
    private final Actor.Person tina;
    private final Actor.Pupil ana;
    private final Id club;
    private final Id nature;
    private final Id rivers;

    ForumTest(Database database) {
        kernel = new SpacesForTests(database);
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        club = kernel.open(clubs, 1, tina);
        ana = kernel.join(club, kernel.village().pupil("Ana", tina), "child");
        nature = kernel.forumWriting().openDiscussion(tina, club, "Nature", "What we see");
        rivers = kernel.forumWriting().openThread(tina, club, nature, "What lives in our river?", "Tell us");
    }

    @Test
    void aPupilRepliesAndEverybodyReadsWhoWroteIt() {
        Id reply = kernel.forumWriting().reply(ana, club, rivers, "Our river is green in winter");
        List<Seen<Forum.Post>> posts = posts();
        assertThat(posts)
                .extracting(seen -> seen.value().text())
                .containsExactly("<p>Tell us</p>", "<p>Our river is green in winter</p>");
        assertThat(posts.get(1).value().author().name()).isEqualTo("Ana");
        assertThat(posts.get(1).value().author().role().pupil()).isTrue();
        assertThat(kernel.db().published(PostWritten.class))
                .contains(new PostWritten(club, nature, rivers, reply, ana.id()));
        assertThat(thread().posts()).isEqualTo(2);
    }

    @Test
    void theThreadWithTheNewestPostIsTheFirst() {
        Id lakes = kernel.forumWriting().openThread(tina, club, nature, "Lakes", "Deep?");
        assertThat(threads()).containsExactly(lakes, rivers);
        kernel.forumWriting().reply(ana, club, rivers, "Fish");
        assertThat(threads()).containsExactly(rivers, lakes);
        assertThat(kernel.forum().discussion(tina, club, nature).value().threads())
                .isEqualTo(2);
    }

    @Test
    void postsAreReadPageByPage() {
        for (int i = 1; i <= 4; i++) {
            kernel.forumWriting().reply(ana, club, rivers, "Fish " + i);
        }
        List<String> read = new ArrayList<>();
        String next = null;
        do {
            Page<Seen<Forum.Post>> page = kernel.forum().posts(ana, club, rivers, new PageRequest(next, 2));
            page.items().forEach(seen -> read.add(seen.value().text()));
            next = page.next();
        } while (next != null);
        assertThat(read)
                .containsExactly("<p>Tell us</p>", "<p>Fish 1</p>", "<p>Fish 2</p>", "<p>Fish 3</p>", "<p>Fish 4</p>");
    }

    @Test
    void aWholeClassWritesInOneThreadAtTheSameTime() throws Exception {
        ExecutorService pupils = Executors.newFixedThreadPool(8);
        List<Future<Id>> written = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            written.add(pupils.submit(() -> kernel.forumWriting().reply(ana, club, rivers, "Me too")));
        }
        for (Future<Id> one : written) {
            one.get();
        }
        pupils.shutdown();
        assertThat(thread().posts()).isEqualTo(31);
        assertThat(kernel.forum()
                        .posts(ana, club, rivers, PageRequest.first())
                        .total()
                        .value())
                .isEqualTo(31);
    }

    @Test
    void aPostIsChangedByItsAuthorAndTakenAwayAlsoByWhoManages() {
        Id reply = kernel.forumWriting().reply(ana, club, rivers, "Gren");
        Seen<Forum.Post> seen = posts(ana).get(1);
        assertThat(seen.allowed()).isEqualTo(Set.of(ForumAction.REPLY, ForumAction.EDIT, ForumAction.DELETE));
        kernel.forumWriting().edit(ana, club, reply, seen.version(), "Green");
        refused(Kind.STALE, () -> kernel.forumWriting().edit(ana, club, reply, seen.version(), "Grey"));
        refused(Kind.FORBIDDEN, () -> kernel.forumWriting().edit(tina, club, reply, seen.version() + 1, "Blue"));
        Id first = posts().get(0).value().id();
        refused(Kind.FORBIDDEN, () -> kernel.forumWriting().delete(ana, club, first));
        kernel.forumWriting().delete(tina, club, reply);
        assertThat(posts().get(1).value().removed()).isEqualTo(Forum.Removed.BY_MODERATOR);
        assertThat(posts().get(1).value().text()).isEmpty();
        assertThat(thread().posts()).isEqualTo(1);
    }

    @Test
    void withItsLastPostAThreadIsGone() {
        kernel.forumWriting().delete(tina, club, posts().get(0).value().id());
        assertThat(threads()).isEmpty();
        refused(Kind.NOT_FOUND, () -> kernel.forumWriting().reply(ana, club, rivers, "Hello"));
        assertThat(kernel.forum().discussion(tina, club, nature).value().threads())
                .isZero();
    }

    @Test
    void aThreadOfAnotherSpaceIsNotReachedThroughThisOne() {
        Id other = kernel.open(new Clubs(), 2, tina);
        refused(Kind.NOT_FOUND, () -> kernel.forum().thread(tina, other, rivers));
        refused(Kind.NOT_FOUND, () -> kernel.forumWriting().reply(tina, other, rivers, "Hello"));
        refused(Kind.NOT_FOUND, () -> kernel.forum().threads(tina, other, nature, PageRequest.first()));
        refused(Kind.NOT_FOUND, () -> kernel.forumWriting().openThread(tina, other, nature, "A", "B"));
    }

    @Test
    void theTabCountsTheThreads() {
        assertThat(kernel.spaces().find(ana, club).value().sections())
                .filteredOn(tab -> tab.id().equals("forum"))
                .extracting(Space.SectionTab::count)
                .extracting(count -> count.value())
                .containsExactly(1);
    }

    @Test
    void pagesOfTheForumCostFewStatements() {
        assertThat(kernel.db().statements(() -> kernel.forumWriting().reply(ana, club, rivers, "Fish")))
                .hasSizeLessThanOrEqualTo(12);
        assertThat(kernel.db().statements(this::posts)).hasSizeLessThanOrEqualTo(5);
        assertThat(kernel.db().statements(this::threads)).hasSizeLessThanOrEqualTo(7);
    }

    private List<Seen<Forum.Post>> posts() {
        return posts(tina);
    }

    private List<Seen<Forum.Post>> posts(Actor reader) {
        return kernel.forum().posts(reader, club, rivers, PageRequest.first()).items();
    }

    private Forum.Thread thread() {
        return kernel.forum().thread(tina, club, rivers).value();
    }

    private List<Id> threads() {
        return kernel.forum().threads(tina, club, nature, PageRequest.first()).items().stream()
                .map(seen -> seen.value().id())
                .toList();
    }
}
