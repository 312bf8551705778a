package org.etwin.spaces.core;

import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Comment;
import org.etwin.spaces.Comments;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.Update;
import org.etwin.spaces.UpdatePicture;
import org.etwin.spaces.Updates;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;

/** A club with news: Tina leads, Heli helps, Rea reads, Ana is a child, and Stan is a stranger. */
abstract class OverviewOnADatabase {
    final Clubs clubs = new Clubs();
    final SpacesForTests kernel;
    final Updates updates;
    final Comments comments;
    final Actor.Person tina;
    final Actor.Person helper;
    final Actor.Person reader;
    final Actor.Pupil ana;
    final Actor.Person stranger;
    final Id club;
    final Id news;

    OverviewOnADatabase(Database database) {
        kernel = new SpacesForTests(database);
        updates = kernel.updates();
        comments = kernel.overview().comments();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        helper = kernel.village().teacher("Heli");
        reader = kernel.village().teacher("Rea");
        stranger = kernel.village().teacher("Stan");
        club = kernel.open(clubs, 1, tina);
        kernel.join(club, helper, "helper");
        kernel.join(club, reader, "reader");
        ana = kernel.join(club, kernel.village().pupil("Ana", tina), "child");
        news = updates.post(tina, club, "Thursday");
    }

    void like(Actor actor, boolean liked) {
        kernel.overview().likes().like(actor, club, news, liked);
    }

    Update read(Actor actor) {
        return updates.find(actor, club, news).value();
    }

    List<Id> order() {
        return updates.list(tina, club, PageRequest.first()).items().stream()
                .map(seen -> seen.value().id())
                .toList();
    }

    Id picture(Actor owner) {
        return kernel.village().picture(owner, UpdatePicture.USE);
    }

    static NewUpdate with(String text, Id picture) {
        return new NewUpdate(text, List.of(new NewUpdate.Picture(picture, "")), null);
    }

    static String mention(Actor.Person person) {
        return "<span data-mention=\"" + person.id() + "\">@x</span>";
    }

    static List<String> words(Page<Seen<Comment>> page) {
        return page.items().stream()
                .map(seen -> seen.value().text().replaceAll("<[^>]*>", ""))
                .toList();
    }
}
