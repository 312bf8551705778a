package org.etwin.spaces.core.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import org.etwin.files.spi.FileUse;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.ForumWriting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PicturesInPostsTest {
    private final Talking talk;
    private final FileUse use;

    PicturesInPostsTest(Database database) {
        talk = new Talking(database);
        use = talk.kernel.forums().pictureUse();
    }

    @Test
    void aPictureStandsInThePostThatKeepsIt() {
        Id pike = brought(talk.ana);
        Id post = talk.reply(talk.ana, "Look: " + picture(pike));
        assertThat(talk.post(talk.bor, post).value().text()).contains("<img").contains(pike.toString());
        assertThat(keeper(pike)).isEqualTo(post);
        Id lake = brought(talk.mark);
        Id thread = talk.writing().openThread(talk.mark, talk.club, talk.nature, "Our lake", picture(lake));
        assertThat(talk.texts(talk.bor, thread).get(0)).contains(lake.toString());
    }

    @Test
    void picturesOfOthersAndThoseOfOtherPostsDoNotStand() {
        Id his = brought(talk.mark);
        Id post = talk.reply(talk.ana, "Look" + picture(his));
        assertThat(talk.post(talk.ana, post).value().text()).doesNotContain("<img");
        refused(Kind.INVALID, () -> talk.reply(talk.ana, picture(his)));
        Id pike = brought(talk.ana);
        talk.reply(talk.ana, picture(pike));
        refused(Kind.INVALID, () -> talk.reply(talk.ana, picture(pike)));
        Id other = talk.kernel.village().picture(talk.ana, "schools.logo");
        refused(Kind.INVALID, () -> talk.reply(talk.ana, picture(other)));
    }

    @Test
    void aDescriptionHasNoPictures() {
        Id lake = brought(talk.tina);
        Id made = talk.writing().openDiscussion(talk.tina, talk.club, "Lakes", "Ours" + picture(lake));
        assertThat(talk.forum().discussion(talk.tina, talk.club, made).value().description())
                .isEqualTo("<p>Ours</p>");
    }

    @Test
    void whoIsInTheSpaceSeesThemAndNobodyElse() {
        Id pike = brought(talk.ana);
        Id post = talk.reply(talk.ana, picture(pike));
        assertThat(sees(talk.bor, pike, post)).isTrue();
        assertThat(sees(talk.kernel.village().teacher("Stranger"), pike, post)).isFalse();
        assertThat(sees(Actor.VISITOR, pike, post)).isFalse();
        talk.writing().delete(talk.ana, talk.club, post);
        assertThat(sees(talk.ana, pike, post)).isFalse();
        talk.writing().restore(talk.ana, talk.club, post);
        assertThat(sees(talk.bor, pike, post)).isTrue();
        talk.writing().deleteThread(talk.tina, talk.club, talk.rivers);
        assertThat(sees(talk.bor, pike, post)).isFalse();
    }

    @Test
    void whatIsTakenOutStaysInTheFormerVersionForWhoMayReadIt() {
        Id pike = brought(talk.ana);
        Id post = talk.reply(talk.ana, "Look " + picture(pike));
        edit(post, "Look");
        assertThat(keeper(pike)).isEqualTo(post);
        assertThat(talk.forum()
                        .formerVersions(talk.tina, talk.club, post)
                        .get(0)
                        .text())
                .contains(pike.toString());
        assertThat(sees(talk.tina, pike, post)).isTrue();
        assertThat(sees(talk.bor, pike, post)).isFalse();
        edit(post, "Look again " + picture(pike));
        assertThat(sees(talk.bor, pike, post)).isTrue();
    }

    @Test
    void theyAreErasedWithTheWords() {
        Id old = brought(talk.ana);
        Id now = brought(talk.ana);
        Id post = talk.reply(talk.ana, picture(old));
        edit(post, picture(now));
        talk.writing().delete(talk.ana, talk.club, post);
        talk.kernel.forums().sweep();
        assertThat(keeper(now)).as("while it can be taken back").isEqualTo(post);
        afterAWhile();
        assertThat(keeper(old)).isNull();
        assertThat(keeper(now)).isNull();
    }

    @Test
    void theyAreErasedWithTheThread() {
        Id lake = brought(talk.mark);
        Id thread = talk.writing().openThread(talk.mark, talk.club, talk.nature, "Our lake", picture(lake));
        talk.writing().deleteThread(talk.mark, talk.club, thread);
        afterAWhile();
        assertThat(keeper(lake)).isNull();
    }

    @Test
    void ofAPersonWhoIsGoneThoseOfFormerVersionsGoAsWell() {
        Id old = brought(talk.mark);
        Id now = brought(talk.mark);
        Id post = talk.reply(talk.mark, picture(old));
        talk.writing()
                .edit(talk.mark, talk.club, post, talk.post(talk.mark, post).version(), picture(now));
        talk.kernel.lives().erase(talk.mark);
        assertThat(keeper(old)).isNull();
        assertThat(keeper(now)).isEqualTo(post);
    }

    private void afterAWhile() {
        talk.kernel.db().clock().advance(Duration.ofMinutes(1));
        talk.kernel.forums().sweep();
    }

    private void edit(Id post, String text) {
        talk.writing().edit(talk.ana, talk.club, post, talk.post(talk.ana, post).version(), text);
    }

    private Id brought(Actor owner) {
        return talk.kernel.village().picture(owner, ForumWriting.PICTURE_USE);
    }

    private static String picture(Id file) {
        return "<img src=\"files/" + file + "/river.png\" alt=\"A pike\">";
    }

    private Id keeper(Id file) {
        return talk.kernel.village().keeper(file).orElse(null);
    }

    private boolean sees(Actor actor, Id file, Id post) {
        return use.mayRead(actor, talk.kernel.village().stored(file, post));
    }
}
