package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Forum.Post;
import org.etwin.ui.Notice;

/** Does what the buttons and menus in the posts of a list offer; one listener for all of them. */
final class PostDeeds {
    private static final String POST = "event.detail.post";
    private static final String DEED = "event.detail.deed";
    /** Makes the menus of posts as they come, and tells which deed of which post was chosen. */
    private static final String HEAR =
            """
            if (this.etwinHears) { return; }
            this.etwinHears = true;
            const tell = (part, deed) => this.dispatchEvent(
              new CustomEvent('post-deed', {detail: {post: part.closest('article').id, deed}}));
            const make = () => this.querySelectorAll('vaadin-menu-bar[data-deeds]').forEach(menu => {
              const dots = document.createElement('vaadin-icon');
              dots.icon = 'vaadin:ellipsis-dots-h';
              const root = document.createElement('vaadin-menu-bar-item');
              root.setAttribute('aria-label', $0);
              root.append(dots);
              menu.items = [{component: root, children: menu.dataset.deeds.split('\\n').map(line => {
                const at = line.indexOf(':');
                return {text: line.slice(at + 1), deed: line.slice(0, at)};
              })}];
              menu.removeAttribute('data-deeds');
              menu.addEventListener('item-selected', chosen => tell(menu, chosen.detail.value.deed));
            });
            this.addEventListener('click', click => {
              const button = click.target.closest('[data-deed]');
              if (button) { tell(button, button.dataset.deed); }
            });
            new MutationObserver(make).observe(this, {childList: true, subtree: true});
            make();""";

    private final Talks talks;
    private final Consumer<Post> quoting;
    private final Runnable changed;

    /**
     * @param quoting puts the words of a post into the reply
     * @param changed shows what has become of the thread
     */
    PostDeeds(Talks talks, Consumer<Post> quoting, Runnable changed) {
        this.talks = talks;
        this.quoting = quoting;
        this.changed = changed;
    }

    /** @param card the post of that id in the page, if it is still drawn */
    void hear(Element list, Function<String, Optional<PostCard>> card) {
        list.addAttachListener(attached -> list.executeJs(HEAR, talks.text("ui.detail.more")));
        list.addEventListener("post-deed", chosen -> chosen(chosen, card))
                .addEventData(POST)
                .addEventData(DEED);
    }

    private void chosen(DomEvent chosen, Function<String, Optional<PostCard>> card) {
        String deed = chosen.getEventData().getString(DEED);
        card.apply(chosen.getEventData().getString(POST)).ifPresent(on -> Stream.of(PostOffer.values())
                .filter(offer -> offer.word().equals(deed) && on.offers(offer))
                .forEach(offer -> Notice.guarded(talks.screen(), () -> run(offer, on.post()))));
    }

    private void run(PostOffer offer, Post post) {
        switch (offer) {
            case QUOTE -> quoting.accept(post);
            case EDIT -> EditPost.open(talks, post.id(), changed);
            case SOLVE -> solve(post);
            case VERSIONS -> FormerVersions.open(talks, post);
            case SPLIT -> SplitThread.open(talks, post.id());
            case MOVE -> Elsewhere.forPost(talks, post);
            case DELETE -> delete(post);
        }
    }

    private void solve(Post post) {
        talks.moderation().solve(talks.actor(), talks.space(), post.thread(), post.id());
        Notice.done(talks.text("spaces.forum.solved-done"));
        changed.run();
    }

    private void delete(Post post) {
        talks.writing().delete(talks.actor(), talks.space(), post.id());
        boolean threadLeft = threadLeft(post);
        Notice.undoable(talks.screen(), talks.text("spaces.forum.post-deleted"), () -> {
            talks.writing().restore(talks.actor(), talks.space(), post.id());
            if (threadLeft) {
                changed.run();
            } else {
                UI.getCurrent().navigate(talks.post(post.id()));
            }
        });
        if (threadLeft) {
            changed.run();
        } else {
            UI.getCurrent().navigate(talks.path());
        }
    }

    /** With its last post the thread goes as well. */
    private boolean threadLeft(Post post) {
        try {
            talks.forum().thread(talks.actor(), talks.space(), post.thread());
            return true;
        } catch (Rejected gone) {
            return false;
        }
    }
}
