package org.etwin.spaces.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.PeopleMentioned;
import org.etwin.spaces.PostWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class WatchingTest {
    private final Talking talk;

    WatchingTest(Database database) {
        talk = new Talking(database);
    }

    @Test
    void whoWroteInAThreadIsToldOnceUntilItIsRead() {
        assertThat(told(talk.reply(talk.ana, "Fish"))).containsExactly(talk.tina.id());
        assertThat(told(talk.reply(talk.mark, "Pike"))).isEmpty();
        talk.forum().read(talk.tina, talk.club, talk.rivers, talk.reply(talk.ana, "Trout"));
        assertThat(told(talk.reply(talk.ana, "Salmon"))).containsExactlyInAnyOrder(talk.tina.id(), talk.mark.id());
    }

    @Test
    void whoSwitchedItOffIsNotToldAndStaysSoAlsoWhenWriting() {
        talk.kernel.forums().subscriptions().watch(talk.tina, talk.club, talk.rivers, false);
        talk.reply(talk.tina, "I am here");
        assertThat(told(talk.reply(talk.ana, "Fish"))).isEmpty();
        assertThat(talk.thread(talk.tina).value().watched()).isFalse();
        assertThat(talk.thread(talk.ana).value().watched()).isTrue();
    }

    @Test
    void whoWatchesADiscussionIsToldOfItsThreads() {
        talk.kernel.forums().subscriptions().watch(talk.mark, talk.club, talk.nature, true);
        assertThat(talk.kernel.forums().subscriptions().watched(talk.mark, talk.club, talk.rivers))
                .isTrue();
        Id lakes = talk.writing().openThread(talk.tina, talk.club, talk.nature, "Lakes", "Deep?");
        Id first = talk.forum()
                .posts(talk.tina, talk.club, lakes, org.etwin.platform.PageRequest.first())
                .items()
                .get(0)
                .value()
                .id();
        List<Announcement> announced = announced(lakes, first, talk.tina);
        assertThat(announced).extracting(Announcement::textKey).containsExactly("spaces.told.thread");
        assertThat(announced.get(0).link()).isEqualTo("/spaces/" + talk.club + "/forum/thread/" + lakes);
        talk.kernel.forums().subscriptions().watch(talk.mark, talk.club, talk.rivers, false);
        assertThat(told(talk.reply(talk.ana, "Fish"))).doesNotContain(talk.mark.id());
    }

    @Test
    void whoIsNoMemberAnyMoreIsNeitherToldNorShownIt() {
        talk.reply(talk.mark, "Pike");
        Id reply = talk.reply(talk.ana, "Fish");
        Announcement before = announced(talk.rivers, reply, talk.ana).stream()
                .filter(each -> each.recipient().equals(talk.mark.id()))
                .findFirst()
                .orElseThrow();
        assertThat(talk.kernel.forums().tellsOfPosts().stillVisible(talk.mark, before))
                .isTrue();
        talk.forum().read(talk.mark, talk.club, talk.rivers, reply);
        talk.kernel.members().remove(talk.tina, talk.club, talk.mark.id());
        assertThat(talk.kernel.forums().tellsOfPosts().stillVisible(talk.mark, before))
                .isFalse();
        assertThat(told(talk.reply(talk.ana, "More"))).doesNotContain(talk.mark.id());
    }

    @Test
    void aMentionIsToldWithALinkToThePostAndNotUnderReplies() {
        talk.reply(talk.mark, "Pike");
        Id post = talk.reply(talk.ana, "<p>Yes, <span data-mention=\"" + talk.mark.id() + "\">@Mark</span></p>");
        List<Announcement> mentions = talk.kernel
                .forums()
                .tellsWhoIsMentioned()
                .announce(new PeopleMentioned(
                        talk.club, talk.rivers, post, talk.ana.id(), List.of(talk.mark.id(), talk.bor.id())));
        assertThat(mentions).extracting(Announcement::recipient).containsExactly(talk.mark.id());
        assertThat(mentions.get(0).link()).isEqualTo("/spaces/" + talk.club + "/forum/post/" + post);
        assertThat(told(post)).containsExactly(talk.tina.id());
        talk.writing().delete(talk.ana, talk.club, post);
        assertThat(talk.kernel.forums().tellsWhoIsMentioned().stillVisible(talk.mark, mentions.get(0)))
                .isFalse();
    }

    private List<Id> told(Id post) {
        Actor author = talk.kernel
                .village()
                .actor(talk.post(talk.tina, post).value().author().account());
        return announced(talk.rivers, post, author).stream()
                .map(Announcement::recipient)
                .toList();
    }

    private List<Announcement> announced(Id thread, Id post, Actor author) {
        return talk.kernel
                .forums()
                .tellsOfPosts()
                .announce(new PostWritten(
                        talk.club, talk.nature, thread, post, author.account().orElseThrow()));
    }
}
