package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.NewUpdate;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.RichTextField;
import org.etwin.ui.Row;
import org.etwin.ui.TypedWords;

/** Where one shares news: a line with one's own face until it is pressed, then the editor. */
final class PostBox extends Div {
    private final transient Sharing sharing;
    private final transient Consumer<Id> posted;
    private String token = UUID.randomUUID().toString();

    /** @param posted gets what was posted */
    PostBox(Sharing sharing, Consumer<Id> posted) {
        this.sharing = sharing;
        this.posted = posted;
        invite();
        TypedWords.ifAny(this, sharing.screen(), place(), () -> write());
    }

    private String place() {
        return "news/" + sharing.space();
    }

    private void invite() {
        Button line = new Button(sharing.text("spaces.updates.share-invitation"), click -> write().focus());
        line.addClassNames("ghost", "updates-invitation");
        Row row = new Row(me(), line);
        row.addClassName("updates-invite");
        removeAll();
        add(new Card(row));
    }

    private Avatar me() {
        Actor actor = sharing.actor();
        String name = actor instanceof Actor.Person person
                ? person.name()
                : actor instanceof Actor.Pupil pupil ? pupil.name() : "";
        return new Avatar(name, actor.account().orElseThrow());
    }

    private RichTextField write() {
        Form form = new Form(sharing.screen());
        RichTextField text = sharing.mentioning(form.fields().rich("text", "spaces.updates.share"))
                .keeping(place());
        PicturesField pictures = form.field("pictures", new PicturesField(sharing));
        form.submit("spaces.updates.post", () -> {
            Id made = sharing.updates()
                    .post(sharing.actor(), sharing.space(), new NewUpdate(text.getValue(), pictures.chosen(), token));
            token = UUID.randomUUID().toString();
            text.forget();
            invite();
            posted.accept(made);
        });
        form.button(Buttons.ghost(sharing.screen(), "ui.cancel", () -> {
            text.forget();
            invite();
        }));
        removeAll();
        add(new Card(form));
        return text;
    }
}
