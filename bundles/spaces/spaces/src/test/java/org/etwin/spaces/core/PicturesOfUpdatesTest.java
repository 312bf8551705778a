package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.UpdatePicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of news: whose they are, who sees them and how long they stay. */
@ParameterizedClass
@EnumSource(Database.class)
class PicturesOfUpdatesTest extends OverviewOnADatabase {
    PicturesOfUpdatesTest(Database database) {
        super(database);
    }

    @Test
    void whatNobodyTookBackInTimeStaysDeletedAndIsWiped() {
        Id picture = picture(tina);
        Id pictured = updates.post(tina, club, with("River", picture));
        comments.write(ana, club, pictured, "Green", null);
        updates.delete(tina, club, pictured);
        kernel.overview().sweep();
        assertThat(kernel.village().keeper(picture)).contains(pictured);
        kernel.db().clock().advance(Duration.ofSeconds(31));
        refused(Kind.NOT_FOUND, () -> updates.restore(tina, club, pictured));
        kernel.overview().sweep();
        assertThat(kernel.village().keeper(picture)).isEmpty();
        assertThat(read(ana).comments()).isZero();
    }

    @Test
    void picturesAreShownInTheirOrderWithTheirWords() {
        Id first = picture(tina);
        Id second = picture(tina);
        Id pictured = updates.post(
                tina,
                club,
                new NewUpdate(
                        "",
                        List.of(new NewUpdate.Picture(second, "Bridge"), new NewUpdate.Picture(first, null)),
                        null));
        assertThat(updates.find(ana, club, pictured).value().pictures())
                .extracting(UpdatePicture::alt)
                .containsExactly("Bridge", "");
        assertThat(kernel.village().keeper(first)).contains(pictured);
        long version = updates.find(tina, club, pictured).version();
        updates.edit(tina, club, pictured, version, with("Only one", first));
        assertThat(updates.find(ana, club, pictured).value().pictures())
                .extracting(UpdatePicture::file)
                .containsExactly(first);
        assertThat(kernel.village().keeper(second)).isEmpty();
    }

    @Test
    void picturesOfOthersAndTooManyAreRefused() {
        Id his = picture(helper);
        refused(Kind.INVALID, "spaces.rejected.picture-missing", () -> updates.post(tina, club, with("", his)));
        List<NewUpdate.Picture> many = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            many.add(new NewUpdate.Picture(picture(tina), ""));
        }
        refused(
                Kind.INVALID,
                "spaces.rejected.pictures-many",
                () -> updates.post(tina, club, new NewUpdate("x", many, null)));
        refused(Kind.INVALID, "spaces.rejected.text-missing", () -> updates.post(tina, club, " "));
    }

    @Test
    void picturesAreReadByMembersOnly() {
        Id picture = picture(tina);
        Id pictured = updates.post(tina, club, with("River", picture));
        var stored = kernel.village().stored(picture, pictured);
        assertThat(kernel.overview().pictureUse().mayRead(ana, stored)).isTrue();
        assertThat(kernel.overview().pictureUse().mayRead(stranger, stored)).isFalse();
        assertThat(kernel.overview().pictureUse().mayRead(Actor.VISITOR, stored))
                .isFalse();
        updates.delete(tina, club, pictured);
        assertThat(kernel.overview().pictureUse().mayRead(tina, stored)).isFalse();
    }
}
