package org.etwin.spaces.ui.updates;

import org.etwin.files.Files;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Comments;
import org.etwin.spaces.Likes;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Updates;
import org.etwin.spaces.Visits;
import org.etwin.spaces.ui.InASpace;
import org.etwin.ui.Screen;

/** The overview of one space as its parts need it. */
record Sharing(Screen screen, Services services, Seen<Space> seen) implements InASpace {
    /** What the parts call. */
    record Services(
            Updates updates, Likes likes, Comments comments, Visits visits, SpaceMembers members, Files files) {}

    @Override
    public SpaceMembers members() {
        return services.members();
    }

    Updates updates() {
        return services.updates();
    }

    Likes likes() {
        return services.likes();
    }

    Comments comments() {
        return services.comments();
    }

    Files files() {
        return services.files();
    }

    String path() {
        return "spaces/" + space() + "/overview";
    }

    String path(Id update) {
        return path() + "/" + update;
    }
}
