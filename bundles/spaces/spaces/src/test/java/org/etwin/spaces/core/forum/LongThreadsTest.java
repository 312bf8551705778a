package org.etwin.spaces.core.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.Forum.Opened;
import org.etwin.spaces.Forum.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LongThreadsTest {
    private static final int MANY = 60;

    private final Talking talk;
    private final Id[] posts = new Id[MANY];

    LongThreadsTest(Database database) {
        talk = new Talking(database);
        for (int i = 0; i < MANY; i++) {
            posts[i] = talk.reply(i % 2 == 0 ? talk.ana : talk.mark, "No " + (i + 1));
        }
    }

    @Test
    void aThreadOpensALittleBeforeTheFirstPostThatIsNew() {
        talk.forum().read(talk.tina, talk.club, talk.rivers, posts[29]);
        Opened opened = talk.open(talk.tina, Spot.FIRST_NEW);
        assertThat(opened.firstNew()).isEqualTo(posts[30]);
        assertThat(Talking.texts(opened)).hasSize(10).startsWith("<p>No 30</p>", "<p>No 31</p>");
        assertThat(opened.before()).isEqualTo(30);
        assertThat(opened.after()).isEqualTo(21);
    }

    @Test
    void whoHasReadEverythingSeesTheNewest() {
        talk.forum().read(talk.tina, talk.club, talk.rivers, posts[MANY - 1]);
        Opened opened = talk.open(talk.tina, Spot.FIRST_NEW);
        assertThat(opened.firstNew()).isNull();
        assertThat(Talking.texts(opened)).endsWith("<p>No 59</p>", "<p>No 60</p>");
        assertThat(opened.after()).isZero();
    }

    @Test
    void readingNeverGoesBack() {
        talk.forum().read(talk.tina, talk.club, talk.rivers, posts[40]);
        talk.forum().read(talk.tina, talk.club, talk.rivers, posts[3]);
        assertThat(talk.open(talk.tina, Spot.FIRST_NEW).firstNew()).isEqualTo(posts[41]);
    }

    @Test
    void oneReadsOnInBothDirectionsAndJumps() {
        Opened middle = talk.open(talk.tina, Spot.number(31));
        assertThat(Talking.texts(middle)).startsWith("<p>No 30</p>");
        assertThat(middle.before()).isEqualTo(30);
        Opened above =
                talk.open(talk.tina, Spot.before(middle.posts().get(0).value().id()));
        assertThat(Talking.texts(above)).startsWith("<p>No 20</p>").endsWith("<p>No 29</p>");
        Opened below =
                talk.open(talk.tina, Spot.after(middle.posts().get(9).value().id()));
        assertThat(Talking.texts(below)).startsWith("<p>No 40</p>");
        assertThat(Talking.texts(talk.open(talk.tina, Spot.BEGIN))).startsWith("<p>Tell us</p>", "<p>No 1</p>");
        assertThat(Talking.texts(talk.open(talk.tina, Spot.NEWEST))).endsWith("<p>No 60</p>");
    }

    @Test
    void aLinkOpensThePartWithItsPost() {
        Opened opened = talk.open(talk.tina, Spot.at(posts[44]));
        assertThat(opened.posts()).extracting(seen -> seen.value().id()).contains(posts[44]);
        assertThat(opened.before()).isEqualTo(44);
        assertThat(talk.open(talk.tina, Spot.at(posts[MANY - 1])).posts()).hasSize(10);
        refused(Kind.NOT_FOUND, () -> talk.open(talk.tina, new Spot(Spot.Kind.AT, null, 0)));
    }

    @Test
    void openingCostsTheSameFewStatementsHoweverLongTheThreadIs() {
        talk.moderation().solve(talk.tina, talk.club, talk.rivers, posts[3]);
        for (Spot spot : List.of(Spot.FIRST_NEW, Spot.NEWEST, Spot.at(posts[30]), Spot.number(12))) {
            assertThat(talk.kernel.db().statements(() -> talk.open(talk.tina, spot)))
                    .hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void newPostsAreCountedForEachThreadAndThreadsWithNewsForEachDiscussion() {
        assertThat(talk.thread(talk.tina).value().news()).isEqualTo(MANY);
        assertThat(talk.thread(talk.ana).value().news()).isEqualTo(MANY / 2 + 1);
        assertThat(talk.forum()
                        .discussion(talk.tina, talk.club, talk.nature)
                        .value()
                        .news())
                .isEqualTo(1);
        talk.forum().read(talk.tina, talk.club, talk.rivers, posts[MANY - 3]);
        assertThat(talk.thread(talk.tina).value().news()).isEqualTo(2);
        talk.forum().readAll(talk.tina, talk.club);
        assertThat(talk.thread(talk.tina).value().news()).isZero();
        assertThat(talk.forum()
                        .discussion(talk.tina, talk.club, talk.nature)
                        .value()
                        .news())
                .isZero();
    }

    @Test
    void whatOneWritesAfterReadingIsNotNewToOneself() {
        talk.forum().read(talk.bor, talk.club, talk.rivers, posts[MANY - 1]);
        talk.reply(talk.bor, "Me too");
        assertThat(talk.forum()
                        .discussion(talk.bor, talk.club, talk.nature)
                        .value()
                        .news())
                .isZero();
        assertThat(talk.thread(talk.tina).value().news()).isEqualTo(MANY + 1);
    }
}
