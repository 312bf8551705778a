package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Div;
import org.etwin.files.Files;
import org.etwin.membership.Photos;
import org.etwin.membership.Profile;
import org.etwin.platform.Id;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** One's own picture: shown, changed, taken away. */
final class PhotoCard extends Div {
    PhotoCard(Screen screen, Photos photos, Files files, Profile profile, Runnable changed) {
        FileDrop drop = new FileDrop(screen, files, Profile.PHOTO, 1, "image/*");
        drop.stored(file -> {
            photos.change(screen.actor(), file.id());
            Notice.done(screen.text("membership.photo.saved"));
            changed.run();
        });
        Row row = new Row(picture(profile), drop);
        Card card = Card.titled(screen.text("membership.photo.title"), row);
        if (profile.photo() != null) {
            card.add(new Row(Buttons.ghost(screen, "membership.photo.remove", () -> {
                photos.change(screen.actor(), null);
                Notice.done(screen.text("membership.photo.removed"));
                changed.run();
            })));
        }
        card.note(screen.text("membership.photo.hint"));
        add(card);
    }

    private static com.vaadin.flow.component.Component picture(Profile profile) {
        return profile.photo() == null
                ? new Avatar(profile.name(), profile.account()).large()
                : new Picture(profile.photo());
    }

    /** The address of a picture of that file. */
    static String address(Id photo) {
        return "files/" + photo + "/photo";
    }

    private static final class Picture extends com.vaadin.flow.component.html.Image {
        Picture(Id photo) {
            super(address(photo), "");
            addClassName("etwin-photo");
        }
    }
}
