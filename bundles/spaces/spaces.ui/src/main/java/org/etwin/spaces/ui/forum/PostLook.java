package org.etwin.spaces.ui.forum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.Forum.Quote;
import org.etwin.spaces.Forum.Removed;
import org.etwin.spaces.ui.Written;
import org.etwin.ui.Markup;

/** The insides of the posts of one list; what is offered in many of them is worded once. */
final class PostLook {
    private final Talks talks;
    private final Written written;
    private final Map<Set<PostOffer>, Buttons> buttons = new HashMap<>();

    /** @param menu entries behind the three dots as {@code word:text} lines; empty when there are none */
    private record Buttons(List<PostOffer> row, Map<PostOffer, String> texts, String menu) {}

    PostLook(Talks talks) {
        this.talks = talks;
        this.written = new Written(talks.screen());
    }

    /** @param offers of a post that is there */
    String article(String id, Post post, int number, Set<PostOffer> offers) {
        String name = talks.screen().words().person(post.author().name());
        boolean there = post.removed() == null;
        Markup article = new Markup()
                .begin(
                        "article",
                        there
                                ? "etwin-card space-written forum-post"
                                : "etwin-card space-written forum-post forum-gone")
                .with("id", id)
                .with("tabindex", "-1")
                .with("aria-label", talks.text("spaces.forum.post-of", number, name));
        if (there) {
            written(article, post, number, offers);
        } else {
            gone(article, post);
        }
        return article.end().html();
    }

    private void gone(Markup inside, Post post) {
        boolean byAuthor = post.removed() == Removed.BY_AUTHOR;
        inside.begin("p", "muted")
                .text(talks.text(byAuthor ? "spaces.forum.gone-author" : "spaces.forum.gone-moderator"))
                .end();
    }

    private void written(Markup inside, Post post, int number, Set<PostOffer> offers) {
        Buttons offered = buttons.computeIfAbsent(offers, this::worded);
        written.head(inside, post.author(), post.at(), post.edited(), end -> {
            link(end, post, number);
            menu(end, offered.menu());
        });
        if (post.quote() != null) {
            quote(inside, post.quote());
        }
        inside.rich(talks.screen(), post.text());
        inside.begin("div", "etwin-row forum-actions");
        offered.row().forEach(offer -> button(inside, offer, offered.texts().get(offer)));
        inside.end();
    }

    private void link(Markup end, Post post, int number) {
        String name = talks.text("spaces.forum.link-to", number);
        end.begin("a", "small forum-number")
                .with("href", talks.post(post.id()))
                .with("aria-label", name)
                .with("title", name)
                .text("#" + number)
                .end();
    }

    private static void menu(Markup end, String entries) {
        if (!entries.isEmpty()) {
            end.begin("vaadin-menu-bar", "")
                    .with("theme", "icon tertiary")
                    .with("data-deeds", entries)
                    .end();
        }
    }

    /** The words that a post answers to, with the way to them. */
    private void quote(Markup inside, Quote quote) {
        String name = talks.screen().words().person(quote.author().name());
        inside.begin("div", "forum-quote")
                .begin("a", "small")
                .with("href", talks.post(quote.post()))
                .text(talks.text("spaces.forum.quoted", name))
                .end()
                .begin("blockquote", "")
                .begin("p", "pre")
                .with("dir", "auto")
                .text(quote.words().isEmpty() ? talks.text("spaces.forum.quote-gone") : quote.words())
                .end()
                .end()
                .end();
    }

    private static void button(Markup row, PostOffer offer, String text) {
        row.begin("vaadin-button", "")
                .with("theme", "tertiary small")
                .with("data-deed", offer.word())
                .begin("vaadin-icon", "")
                .with("icon", "vaadin:" + offer.icon())
                .with("slot", "prefix")
                .with("aria-hidden", "true")
                .end()
                .text(text)
                .end();
    }

    private Buttons worded(Set<PostOffer> offers) {
        StringBuilder menu = new StringBuilder();
        Map<PostOffer, String> texts = new HashMap<>();
        for (PostOffer offer : offers) {
            String text = talks.text(offer.key());
            texts.put(offer, text);
            if (offer.icon() == null) {
                menu.append(menu.isEmpty() ? "" : "\n")
                        .append(offer.word())
                        .append(':')
                        .append(text);
            }
        }
        List<PostOffer> row =
                offers.stream().filter(offer -> offer.icon() != null).sorted().toList();
        return new Buttons(row, texts, menu.toString());
    }
}
