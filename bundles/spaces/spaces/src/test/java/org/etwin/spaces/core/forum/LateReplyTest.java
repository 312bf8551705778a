package org.etwin.spaces.core.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.PostWritten;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LateReplyTest {
    private final SpacesForTests kernel;

    LateReplyTest(Database database) {
        kernel = new SpacesForTests(database);
    }

    @Test
    void aReplyIntoAThreadThatIsTakenAwayMeanwhileIsRefusedAndNotLost() {
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        Actor.Person tina = kernel.village().teacher("Tina");
        Id club = kernel.open(clubs, 1, tina);
        Id nature = kernel.forumWriting().openDiscussion(tina, club, "Nature", "");
        Id rivers = kernel.forumWriting().openThread(tina, club, nature, "Rivers", "Tell us");
        Id first = kernel.forum()
                .posts(tina, club, rivers, PageRequest.first())
                .items()
                .get(0)
                .value()
                .id();
        int before = kernel.db().published(PostWritten.class).size();
        ForumWriting late = kernel.forums()
                .writing(new Meanwhile(() -> kernel.forumWriting().delete(tina, club, first)));

        refused(Kind.NOT_FOUND, () -> late.reply(tina, club, rivers, "Fish"));

        assertThat(kernel.db().published(PostWritten.class)).hasSize(before);
    }

    /** Somebody else does something between what is read and what is written. */
    private final class Meanwhile extends Clock {
        private final Runnable work;

        Meanwhile(Runnable work) {
            this.work = work;
        }

        @Override
        public Instant instant() {
            CompletableFuture.runAsync(work).join();
            return kernel.db().clock().instant();
        }

        @Override
        public ZoneId getZone() {
            return kernel.db().clock().getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
