package org.etwin.demo;

import java.util.HashMap;
import java.util.Map;
import org.etwin.demo.Story.DiscussionEntry;
import org.etwin.demo.Story.PostEntry;
import org.etwin.demo.Story.ProjectEntry;
import org.etwin.demo.Story.PupilEntry;
import org.etwin.demo.Story.ThreadEntry;
import org.etwin.demo.Story.UpdateEntry;
import org.etwin.identity.Pupils;
import org.etwin.membership.Members;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.RichText;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Updates;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.twinspace.TwinSpaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pupils in a TwinSpace, and what everybody wrote there. */
@Component(service = Conversations.class)
public final class Conversations {
    private static final String PUPIL = "pupil";

    private final Cast cast;
    private final Members members;
    private final Pupils pupils;
    private final TwinSpaces twinSpaces;
    private final SpaceOpening opening;
    private final Updates updates;
    private final Forum forum;
    private final ForumWriting writing;
    private final RichText rich;

    @Activate
    public Conversations(
            @Reference Cast cast,
            @Reference Members members,
            @Reference Pupils pupils,
            @Reference TwinSpaces twinSpaces,
            @Reference SpaceOpening opening,
            @Reference Updates updates,
            @Reference Forum forum,
            @Reference ForumWriting writing,
            @Reference RichText rich) {
        this.cast = cast;
        this.members = members;
        this.pupils = pupils;
        this.twinSpaces = twinSpaces;
        this.opening = opening;
        this.updates = updates;
        this.forum = forum;
        this.writing = writing;
        this.rich = rich;
    }

    void fill(Id project, ProjectEntry entry) {
        Actor founder = cast.as(entry.founder());
        Id space = twinSpaces.spaceOf(founder, project).orElseThrow();
        if (!forum.discussions(founder, space, PageRequest.first(1)).items().isEmpty()) {
            return;
        }
        Map<String, Id> class6 = new HashMap<>();
        for (PupilEntry pupil : entry.pupilAccounts()) {
            class6.put(pupil.userName(), put(space, pupil));
        }
        for (UpdateEntry update : entry.updates()) {
            Id posted = updates.post(writer(class6, update.by()), space, rich.of(update.text()));
            if (update.pinned()) {
                updates.pin(founder, space, posted, true);
            }
        }
        for (DiscussionEntry discussion : entry.discussions()) {
            Id opened = writing.openDiscussion(
                    writer(class6, discussion.by()), space, discussion.title(), discussion.description());
            discussion.threads().forEach(thread -> talk(class6, space, opened, thread));
        }
    }

    private Id put(Id space, PupilEntry pupil) {
        Id teacher = cast.id(pupil.teacher());
        Id school = members.affiliations(teacher).get(0).school().id();
        Actor.System system = new Actor.System("demo");
        Id account = pupils.createNamed(system, teacher, school, pupil.name(), pupil.userName(), Cast.PASSWORD)
                .pupil();
        opening.join(system, space, account, PUPIL);
        return account;
    }

    private void talk(Map<String, Id> class6, Id space, Id discussion, ThreadEntry thread) {
        PostEntry first = thread.posts().get(0);
        Id opened = writing.openThread(
                writer(class6, first.by()), space, discussion, thread.title(), rich.of(first.text()));
        thread.posts().stream()
                .skip(1)
                .forEach(post -> writing.reply(writer(class6, post.by()), space, opened, rich.of(post.text())));
    }

    private Actor writer(Map<String, Id> class6, String name) {
        return class6.containsKey(name) ? cast.as(class6.get(name)) : cast.as(name);
    }
}
