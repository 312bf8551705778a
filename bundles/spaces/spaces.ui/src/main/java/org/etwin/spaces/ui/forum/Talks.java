package org.etwin.spaces.ui.forum;

import org.etwin.files.Files;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Drafts;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumModeration;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Subscriptions;
import org.etwin.spaces.ui.InASpace;
import org.etwin.ui.RichTextField;
import org.etwin.ui.Screen;

/** The forum of one space as the pages need it. */
record Talks(Screen screen, Services services, Seen<Space> seen) implements InASpace {
    /** What pages of forums call. */
    record Services(
            Forum forum,
            ForumWriting writing,
            ForumModeration moderation,
            Subscriptions subscriptions,
            Drafts drafts,
            SpaceMembers members,
            Files files) {}

    @Override
    public SpaceMembers members() {
        return services.members();
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

    /** For a post: members can be mentioned in it, and pictures stand in it. */
    RichTextField post(RichTextField field) {
        return mentioning(field).pictures(services.files(), ForumWriting.PICTURE_USE);
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
}
