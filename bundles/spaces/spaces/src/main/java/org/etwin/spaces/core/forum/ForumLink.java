package org.etwin.spaces.core.forum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;

/** The lasting addresses of threads and posts. */
record ForumLink(Id space, boolean toPost, Id id) {
    private static final Pattern SHAPE = Pattern.compile("/spaces/(\\w+)/forum/(thread|post)/(\\w+)");

    static String thread(Id space, Id thread) {
        return "/spaces/" + space + "/forum/thread/" + thread;
    }

    static String post(Id space, Id post) {
        return "/spaces/" + space + "/forum/post/" + post;
    }

    static Optional<ForumLink> parse(String link) {
        Matcher shape = SHAPE.matcher(link == null ? "" : link);
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ForumLink(Id.parse(shape.group(1)), shape.group(2).equals("post"), Id.parse(shape.group(3))));
        } catch (Rejected noId) {
            return Optional.empty();
        }
    }
}
