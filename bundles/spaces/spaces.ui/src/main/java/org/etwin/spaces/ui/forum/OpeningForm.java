package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.etwin.platform.Id;
import org.etwin.spaces.Drafts.Draft;
import org.etwin.ui.Form;
import org.etwin.ui.RichTextField;
import org.etwin.ui.Typing;

/** Title and text of something new; what is typed is kept until it is sent. */
final class OpeningForm extends Div {
    @FunctionalInterface
    interface Sending {
        /** @param token the same for every press of the button */
        void send(String title, String text, String token);
    }

    private static final int PAUSE = 1_000;

    private final transient Talks talks;
    private final Id place;
    private final Form form;
    private final TextField title;
    private final RichTextField text;
    private final String token = UUID.randomUUID().toString();
    private boolean sent;

    /**
     * @param field of the text, as the core names it
     * @param offering what can be put into the text
     */
    OpeningForm(
            Talks talks,
            Id place,
            String titleKey,
            String field,
            String textKey,
            UnaryOperator<RichTextField> offering) {
        this.talks = talks;
        this.place = place;
        form = new Form(talks.screen());
        title = form.fields().text("title", titleKey);
        text = offering.apply(form.fields().rich(field, textKey));
        talks.drafts().kept(talks.actor(), talks.space(), place).ifPresent(draft -> {
            title.setValue(draft.title() == null ? "" : draft.title());
            text.setValue(draft.text());
        });
        Typing.heard(title, PAUSE, words -> keep(words, text.getValue()));
        title.addValueChangeListener(changed -> keep(changed.isFromClient()));
        text.addValueChangeListener(changed -> keep(changed.isFromClient()));
        add(form);
    }

    OpeningForm submit(String key, Sending sending) {
        form.submit(key, () -> {
            sending.send(title.getValue(), text.getValue(), token);
            sent = true;
        });
        return this;
    }

    private void keep(boolean typed) {
        if (typed) {
            keep(title.getValue(), text.getValue());
        }
    }

    private void keep(String titled, String words) {
        if (!sent) {
            Draft draft = new Draft(titled, words, null, null);
            form.run(() -> talks.drafts().keep(talks.actor(), talks.space(), place, draft));
        }
    }
}
