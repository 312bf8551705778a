package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Div;
import org.etwin.files.Files;
import org.etwin.membership.Photos;
import org.etwin.membership.Profile;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.FileField;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** One's own picture: shown, changed, taken away. */
final class PhotoCard extends Div {
    PhotoCard(Screen screen, Photos photos, Files files, Profile profile, Runnable changed) {
        FileField field = new FileField(screen, files, Profile.PHOTO, "membership.photo.new");
        field.addValueChangeListener(change -> field.file()
                .ifPresent(file -> Notice.guarded(screen, () -> {
                    photos.change(screen.actor(), file.id());
                    Notice.done(screen.text("membership.photo.saved"));
                    changed.run();
                })));
        Row now = new Row(new Avatar(profile.name(), profile.account()).large().photo(profile.photo()));
        if (profile.photo() != null) {
            now.add(Buttons.ghost(screen, "membership.photo.remove", () -> {
                photos.change(screen.actor(), null);
                Notice.done(screen.text("membership.photo.removed"));
                changed.run();
            }));
        }
        Card card = Card.titled(screen.text("membership.photo.title"), now, field);
        card.note(screen.text("membership.photo.hint"));
        add(card);
    }
}
