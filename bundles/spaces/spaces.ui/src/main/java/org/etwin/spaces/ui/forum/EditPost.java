package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Drafts.Draft;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.ui.Overtaken;
import org.etwin.ui.RichTextField;
import org.etwin.ui.RichWords;

/** Other words for one's own post. */
final class EditPost extends Overtaken<Post> {
    private final transient Talks talks;
    private final Id post;

    private EditPost(Talks talks, Id post, Runnable saved) {
        super(talks.screen(), "spaces.edit.title");
        this.talks = talks;
        this.post = post;
        Seen<Post> seen = read();
        RichTextField text = talks.post(form.fields().rich("text", "spaces.edit.text"));
        Optional<Draft> draft = talks.drafts().kept(talks.actor(), talks.space(), post);
        text.setValue(draft.map(Draft::text).orElse(seen.value().text()));
        text.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                form.run(() -> talks.drafts()
                        .keep(talks.actor(), talks.space(), post, new Draft(null, text.getValue(), null, null)));
            }
        });
        begin(
                seen,
                version -> talks.writing().edit(talks.actor(), talks.space(), post, version, text.getValue()),
                saved);
    }

    static void open(Talks talks, Id post, Runnable saved) {
        new EditPost(talks, post, saved);
    }

    @Override
    protected Seen<Post> read() {
        return talks.forum().post(talks.actor(), talks.space(), post);
    }

    @Override
    protected Component drawn(Post value) {
        return new RichWords(talks.screen(), value.text());
    }
}
