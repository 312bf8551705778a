package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.etwin.platform.Id;
import org.etwin.ui.Form;
import org.etwin.ui.RichTextField;
import org.etwin.ui.TypedWords;

/** Where one writes a comment; a line until it is pressed, so that the editor is loaded only by who writes. */
final class CommentBox extends Div {
    private final transient Sharing sharing;
    private final Id update;
    private final transient Runnable changed;
    private String token = UUID.randomUUID().toString();

    CommentBox(Sharing sharing, Id update, Runnable changed) {
        this.sharing = sharing;
        this.update = update;
        this.changed = changed;
        Button line = new Button(sharing.text("spaces.updates.write-comment"), click -> write().focus());
        line.addClassNames("ghost", "updates-invitation");
        add(line);
        TypedWords.ifAny(this, sharing.screen(), place(), () -> write());
    }

    private String place() {
        return "comment/" + update;
    }

    private RichTextField write() {
        removeAll();
        Form form = new Form(sharing.screen());
        RichTextField text = sharing.mentioning(form.fields().rich("text", "spaces.updates.your-comment"))
                .keeping(place());
        form.submit("spaces.updates.send-comment", () -> {
            sharing.comments().write(sharing.actor(), sharing.space(), update, text.getValue(), token);
            token = UUID.randomUUID().toString();
            text.clear();
            text.forget();
            changed.run();
            text.focus();
        });
        add(form);
        return text;
    }
}
