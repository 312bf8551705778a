package org.etwin.twinspace.core;

import java.util.LinkedHashMap;
import java.util.Map;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.testing.SpacesForTests;
import org.etwin.spaces.testing.Village;

/** A TwinSpace in which every role is filled, on the real kernel. */
final class TwinSpaceForTests {
    static final Id PROJECT = new Id(4711);

    final SpacesForTests kernel;
    final Village village;
    final PlacesInMemory places = new PlacesInMemory();
    final FoundersOfProjects founders;
    final TwinSpaceKind kind;
    final Id space;
    final Map<String, Actor> members = new LinkedHashMap<>();

    TwinSpaceForTests(Database database) {
        kernel = new SpacesForTests(database);
        village = kernel.village();
        founders = new FoundersOfProjects(village.actors());
        founders.set(places);
        kind = new TwinSpaceKind(village.actors(), kernel.opening(), founders);
        kernel.add(kind);
        Actor.Person founder = village.teacher("Tina");
        space = kernel.open(kind, PROJECT.value(), founder, village.teacher("Matti"));
        members.put("founder", founder);
        put("teacher-admin", village.teacher("Admin"));
        put("teacher", village.teacher("Teacher"));
        put("expert", village.generalUser("Expert"));
        put("observer", village.generalUser("Observer"));
        put("pupil-admin", village.pupil("Pia", founder));
        put("pupil", village.pupil("Ana", founder));
    }

    Actor member(String role) {
        return members.get(role);
    }

    Actor founder() {
        return member("founder");
    }

    private void put(String role, Actor actor) {
        members.put(role, kernel.join(space, actor, role));
    }
}
