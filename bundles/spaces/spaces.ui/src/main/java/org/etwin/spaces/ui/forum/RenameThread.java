package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ui.Overtaken;

/** Another title for a thread. */
final class RenameThread extends Overtaken<Forum.Thread> {
    private final transient Talks talks;
    private final Id thread;

    private RenameThread(Talks talks, Id thread, Runnable saved) {
        super(talks.screen(), "spaces.forum.rename");
        this.talks = talks;
        this.thread = thread;
        Seen<Forum.Thread> seen = read();
        TextField title = form.fields().text("title", "spaces.forum.thread-title");
        title.setValue(seen.value().title());
        begin(
                seen,
                version -> talks.writing().rename(talks.actor(), talks.space(), thread, version, title.getValue()),
                saved);
    }

    static void open(Talks talks, Id thread, Runnable saved) {
        new RenameThread(talks, thread, saved);
    }

    @Override
    protected Seen<Forum.Thread> read() {
        return talks.forum().thread(talks.actor(), talks.space(), thread);
    }

    @Override
    protected Component drawn(Forum.Thread value) {
        return new H3(value.title());
    }
}
