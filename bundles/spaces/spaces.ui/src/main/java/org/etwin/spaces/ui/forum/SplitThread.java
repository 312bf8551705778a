package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.etwin.platform.Id;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;

/** A thread of its own from a post on. */
final class SplitThread {
    private SplitThread() {}

    static void open(Talks talks, Id post) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(talks.text("spaces.forum.split"));
        dialog.setWidth("36rem");
        Form form = new Form(talks.screen());
        form.hint("spaces.forum.split-hint");
        TextField title = form.fields().text("title", "spaces.forum.thread-title");
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.ghost(talks.screen(), "ui.cancel", dialog::close),
                        Buttons.primary(
                                talks.screen(),
                                "spaces.forum.split-go",
                                () -> form.run(() -> {
                                    talks.moderation().split(talks.actor(), talks.space(), post, title.getValue());
                                    dialog.close();
                                    UI.getCurrent().navigate(talks.post(post));
                                })));
        dialog.open();
    }
}
