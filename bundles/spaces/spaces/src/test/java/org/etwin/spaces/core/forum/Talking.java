package org.etwin.spaces.core.forum;

import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.Forum.Opened;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.Forum.Spot;
import org.etwin.spaces.ForumModeration;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.ForumWriting.Reply;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;

/** A club in which Tina leads, Mark helps and two children take part, with one thread. */
final class Talking {
    final SpacesForTests kernel;
    final Actor.Person tina;
    final Actor.Person mark;
    final Actor.Pupil ana;
    final Actor.Pupil bor;
    final Id club;
    final Id nature;
    final Id rivers;

    Talking(Database database) {
        kernel = new SpacesForTests(database);
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        club = kernel.open(clubs, 1, tina);
        mark = kernel.join(club, kernel.village().teacher("Mark"), "helper");
        ana = kernel.join(club, kernel.village().pupil("Ana", tina), "child");
        bor = kernel.join(club, kernel.village().pupil("Bor", tina), "child");
        nature = writing().openDiscussion(tina, club, "Nature", "");
        rivers = writing().openThread(tina, club, nature, "What lives in our river?", "Tell us");
    }

    Forum forum() {
        return kernel.forum();
    }

    ForumWriting writing() {
        return kernel.forumWriting();
    }

    ForumModeration moderation() {
        return kernel.forums().moderation();
    }

    Id reply(Actor actor, String text) {
        return writing().reply(actor, club, rivers, text);
    }

    Id quoting(Actor actor, String text, Id quoted) {
        return writing().reply(actor, club, rivers, new Reply(text, quoted, null));
    }

    Opened open(Actor actor, Spot spot) {
        return forum().open(actor, club, rivers, spot, 10);
    }

    List<String> texts(Actor actor, Id thread) {
        return forum().posts(actor, club, thread, new PageRequest(null, 100)).items().stream()
                .map(seen -> seen.value().text())
                .toList();
    }

    Seen<Post> post(Actor actor, Id post) {
        return forum().post(actor, club, post);
    }

    Seen<Forum.Thread> thread(Actor actor) {
        return forum().thread(actor, club, rivers);
    }

    static List<String> texts(Opened opened) {
        return opened.posts().stream().map(seen -> seen.value().text()).toList();
    }
}
