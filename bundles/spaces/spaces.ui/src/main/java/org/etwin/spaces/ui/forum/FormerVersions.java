package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import org.etwin.spaces.Forum.Post;
import org.etwin.ui.Buttons;
import org.etwin.ui.RichWords;
import org.etwin.ui.Stack;

/** What a post said before. */
final class FormerVersions {
    private FormerVersions() {}

    static void open(Talks talks, Post post) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(talks.text("spaces.forum.versions"));
        dialog.setWidth("44rem");
        Stack versions = new Stack();
        talks.forum()
                .formerVersions(talks.actor(), talks.space(), post.id())
                .forEach(former -> versions.add(
                        new H3(talks.text(
                                "spaces.forum.until", talks.screen().words().dateTime(former.until()))),
                        new RichWords(talks.screen(), former.text())));
        dialog.add(versions);
        dialog.getFooter().add(Buttons.soft(talks.screen(), "spaces.forum.close", dialog::close));
        dialog.open();
    }
}
