package org.etwin.spaces.ui.forum;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.ForumAction;

/** What may be done with a post: by buttons below its words, or behind three dots. */
enum PostOffer {
    QUOTE("spaces.forum.quote", "quote-left", ForumAction.REPLY),
    EDIT("spaces.forum.edit", "edit", ForumAction.EDIT),
    SOLVE("spaces.forum.solve", "check", ForumAction.SOLVE),
    VERSIONS("spaces.forum.versions", null, ForumAction.READ_VERSIONS),
    SPLIT("spaces.forum.split", null, ForumAction.SPLIT),
    MOVE("spaces.forum.move-post", null, ForumAction.MOVE),
    DELETE("spaces.forum.delete", null, ForumAction.DELETE);

    private final String key;
    private final String icon;
    private final ForumAction needs;

    PostOffer(String key, String icon, ForumAction needs) {
        this.key = key;
        this.icon = icon;
        this.needs = needs;
    }

    /** With the first post nothing is solved, and nothing is left of the thread when it is split there. */
    static Set<PostOffer> of(Seen<Post> post, int number) {
        Set<PostOffer> offers = EnumSet.noneOf(PostOffer.class);
        for (PostOffer offer : values()) {
            if (post.may(offer.needs) && (number > 1 || offer != SOLVE && offer != SPLIT)) {
                offers.add(offer);
            }
        }
        return offers;
    }

    String key() {
        return key;
    }

    /** Null when it stands behind the three dots. */
    String icon() {
        return icon;
    }

    /** Its name in the page. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
