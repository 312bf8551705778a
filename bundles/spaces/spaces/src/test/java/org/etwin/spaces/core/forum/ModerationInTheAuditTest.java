package org.etwin.spaces.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What moderators do with what others wrote can be looked up; what people do with their own is nobody's business. */
@ParameterizedClass
@EnumSource(Database.class)
class ModerationInTheAuditTest {
    private final Talking talk;

    ModerationInTheAuditTest(Database database) {
        talk = new Talking(database);
    }

    @Test
    void lockingIsAuditedOnceEachWay() {
        talk.moderation().lock(talk.tina, talk.club, talk.rivers, true);
        talk.moderation().lock(talk.tina, talk.club, talk.rivers, true);
        talk.moderation().lock(talk.tina, talk.club, talk.rivers, false);
        assertThat(audited())
                .containsExactly(
                        "spaces.forum-locked{thread=" + talk.rivers + "} in SI",
                        "spaces.forum-unlocked{thread=" + talk.rivers + "} in SI");
    }

    @Test
    void movingSplittingAndMergingSayFromWhereToWhere() {
        Id music = talk.writing().openDiscussion(talk.tina, talk.club, "Music", "");
        talk.reply(talk.ana, "Fish");
        Id frogs = talk.reply(talk.bor, "Frogs");
        talk.moderation().move(talk.tina, talk.club, talk.rivers, music);
        talk.moderation().move(talk.tina, talk.club, talk.rivers, music);
        Id apart = talk.moderation().split(talk.tina, talk.club, frogs, "Frogs");
        talk.moderation().movePosts(talk.tina, talk.club, List.of(frogs), talk.rivers);
        Id lakes = talk.writing().openThread(talk.mark, talk.club, music, "Lakes", "Deep?");
        talk.moderation().merge(talk.tina, talk.club, lakes, talk.rivers);
        assertThat(audited())
                .containsExactly(
                        "spaces.forum-moved{from=" + talk.nature + ", thread=" + talk.rivers + ", to=" + music
                                + "} in SI",
                        "spaces.forum-split{thread=" + talk.rivers + ", to=" + apart + "} in SI",
                        "spaces.forum-posts-moved{thread=" + apart + ", to=" + talk.rivers + "} in SI",
                        "spaces.forum-merged{thread=" + lakes + ", to=" + talk.rivers + "} in SI");
    }

    @Test
    void deletingIsAuditedWhenSomebodyElseWroteItAndNamesNoPupil() {
        Id own = talk.reply(talk.tina, "Sorry");
        Id fish = talk.reply(talk.ana, "Fish");
        Id lakes = talk.writing().openThread(talk.mark, talk.club, talk.nature, "Lakes", "Deep?");
        talk.writing().delete(talk.tina, talk.club, own);
        assertThat(audited()).isEmpty();
        talk.writing().delete(talk.tina, talk.club, fish);
        talk.writing().restore(talk.tina, talk.club, fish);
        talk.writing().deleteThread(talk.tina, talk.club, lakes);
        assertThat(audited())
                .containsExactly(
                        "spaces.forum-post-deleted{about=" + fish + "} in SI",
                        "spaces.forum-restored{about=" + fish + "} in SI",
                        "spaces.forum-thread-deleted{about=" + lakes + "} in SI");
    }

    private List<String> audited() {
        return talk.kernel.village().audited();
    }
}
