package org.etwin.spaces.ui.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.etwin.platform.Id;
import org.etwin.spaces.UpdatePicture;
import org.junit.jupiter.api.Test;

/** A picture that takes its room only when it is loaded pushes away the button that somebody is just pressing. */
class PictureRoomTest {
    @Test
    void aPictureHasItsOwnSizeWhereItFits() {
        assertThat(PictureRoom.of(picture(640, 360))).contains(new PictureRoom(640, 360));
    }

    @Test
    void aLargeOneKeepsItsProportions() {
        assertThat(PictureRoom.of(picture(4000, 3000))).contains(new PictureRoom(640, 480));
        assertThat(PictureRoom.of(picture(1000, 2000))).contains(new PictureRoom(240, 480));
        assertThat(PictureRoom.of(picture(5120, 400))).contains(new PictureRoom(1280, 100));
        assertThat(PictureRoom.of(picture(20_000, 1))).contains(new PictureRoom(1280, 1));
    }

    @Test
    void oneOfUnknownSizeReservesNothing() {
        assertThat(PictureRoom.of(picture(0, 0))).isEmpty();
    }

    @Test
    void theStylesLeaveTheReservedRoomAlone() throws IOException {
        try (InputStream styles = getClass().getResourceAsStream("/META-INF/etwin/static/updates.css")) {
            assertThat(new String(styles.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(".updates-grid.one img:not(.sized) {")
                    .doesNotContain(".updates-grid.one img {");
        }
    }

    private static UpdatePicture picture(int width, int height) {
        return new UpdatePicture(new Id(1), "files/1", width, height, "");
    }
}
