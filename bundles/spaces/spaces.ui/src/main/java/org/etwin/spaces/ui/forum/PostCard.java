package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum.Post;

/** One post with what may be done with it: one element of the server, in which the browser makes the article. */
@Tag("div")
final class PostCard extends Component {
    private static final String BEFORE_ID = "post-";

    private final transient PostLook look;
    private final transient Post post;
    private final int number;
    private final transient Set<PostOffer> offers;

    PostCard(PostLook look, Seen<Post> seen, int number) {
        this.look = look;
        this.post = seen.value();
        this.number = number;
        boolean there = post.removed() == null;
        this.offers = there ? PostOffer.of(seen, number) : Set.of();
    }

    /** Not as a property: those the server keeps for the page, and writes them out as JSON twice. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.innerHTML = $0", look.article(BEFORE_ID + post.id(), post, number, offers));
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
