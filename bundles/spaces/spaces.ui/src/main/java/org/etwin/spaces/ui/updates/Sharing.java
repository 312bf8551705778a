package org.etwin.spaces.ui.updates;

import java.util.List;
import org.etwin.files.Files;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Comments;
import org.etwin.spaces.Likes;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Updates;
import org.etwin.spaces.Visits;
import org.etwin.ui.Option;
import org.etwin.ui.RichTextField;
import org.etwin.ui.Screen;

/** The overview of one space as its parts need it. */
record Sharing(Screen screen, Services services, Seen<Space> seen) {
    private static final int MENTIONS = 10;

    /** What the parts call. */
    record Services(
            Updates updates, Likes likes, Comments comments, Visits visits, SpaceMembers members, Files files) {}

    Id space() {
        return seen.value().id();
    }

    Actor actor() {
        return screen.actor();
    }

    String text(String key, Object... args) {
        return screen.text(key, args);
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

    /** Members can be mentioned in it. */
    RichTextField mentioning(RichTextField field) {
        return field.mentioning(words -> named(words));
    }

    private List<Option> named(String words) {
        return services.members().named(actor(), space(), words, MENTIONS).stream()
                .map(member -> new Option(member.account().toString(), member.name()))
                .toList();
    }
}
