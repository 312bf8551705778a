package org.etwin.spaces.ui.forum;

import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Drafts;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumModeration;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Subscriptions;
import org.etwin.ui.Option;
import org.etwin.ui.RichTextField;
import org.etwin.ui.Screen;

/** The forum of one space as the pages need it. */
record Talks(Screen screen, Services services, Seen<Space> seen) {
    private static final int MENTIONS = 10;

    /** What pages of forums call. */
    record Services(
            Forum forum,
            ForumWriting writing,
            ForumModeration moderation,
            Subscriptions subscriptions,
            Drafts drafts,
            SpaceMembers members) {}

    Id space() {
        return seen.value().id();
    }

    Actor actor() {
        return screen.actor();
    }

    String text(String key, Object... args) {
        return screen.text(key, args);
    }

    Forum forum() {
        return services.forum();
    }

    ForumWriting writing() {
        return services.writing();
    }

    ForumModeration moderation() {
        return services.moderation();
    }

    Subscriptions subscriptions() {
        return services.subscriptions();
    }

    Drafts drafts() {
        return services.drafts();
    }

    String path() {
        return "spaces/" + space() + "/forum";
    }

    String discussion(Id discussion) {
        return path() + "/" + discussion;
    }

    String thread(Id discussion, Id thread) {
        return path() + "/" + discussion + "/" + thread;
    }

    /** The lasting address: it leads to the post wherever it is moved. */
    String post(Id post) {
        return path() + "/post/" + post;
    }

    /** Members can be mentioned in it. */
    RichTextField mentioning(RichTextField field) {
        return field.mentioning(this::named);
    }

    private List<Option> named(String words) {
        return services.members().named(actor(), space(), words, MENTIONS).stream()
                .map(member -> new Option(member.account().toString(), member.name()))
                .toList();
    }
}
