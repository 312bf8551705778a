package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum.Post;

/** One post with what may be done with it: one element of the server. */
@Tag("article")
final class PostCard extends Component {
    private static final String BEFORE_ID = "post-";

    private final transient Post post;
    private final int number;
    private final transient Set<PostOffer> offers;

    PostCard(PostLook look, Seen<Post> seen, int number) {
        this.post = seen.value();
        this.number = number;
        boolean there = post.removed() == null;
        this.offers = there ? PostOffer.of(seen, number) : Set.of();
        getElement()
                .setAttribute("id", BEFORE_ID + post.id())
                .setAttribute("class", "etwin-card space-written forum-post" + (there ? "" : " forum-gone"))
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", look.label(post, number))
                .setProperty("innerHTML", there ? look.written(post, number, offers) : look.gone(post));
    }

    Id id() {
        return post.id();
    }

    Post post() {
        return post;
    }

    int number() {
        return number;
    }

    boolean isCalled(String id) {
        return id.equals(BEFORE_ID + post.id());
    }

    boolean offers(PostOffer offer) {
        return offers.contains(offer);
    }
}
