package org.etwin.spaces.core;

import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.Invitations.Invitation;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.etwin.spaces.testing.Village;

/** A club that Tina leads and in which Heli helps; Gustav is not in it yet. */
abstract class InvitationsOnADatabase {
    static final String OVER = "spaces.rejected.invitation-over";

    final SpacesForTests kernel;
    final Invitations invitations;
    final Clubs clubs = new Clubs();
    final Actor.Person tina;
    final Actor.Person helper;
    final Actor.Person guest;
    final Id club;

    InvitationsOnADatabase(Database database) {
        kernel = new SpacesForTests(database);
        kernel.add(clubs);
        invitations = kernel.invited().invitations();
        tina = kernel.village().teacher("Tina");
        helper = kernel.village().teacher("Heli");
        guest = kernel.village().generalUser("Gustav");
        club = kernel.open(clubs, 1, tina);
        kernel.join(club, helper, "helper");
    }

    Id invite(Actor by, Actor person) {
        return invitations.invite(by, club, Village.email(person), "reader", "Join us");
    }

    List<Seen<Invitation>> mine(Actor actor) {
        return items(invitations.mine(actor, PageRequest.first()));
    }

    List<Seen<Invitation>> open(Actor actor) {
        return items(invitations.of(actor, club, PageRequest.first()));
    }

    static List<Seen<Invitation>> items(Page<Seen<Invitation>> page) {
        return page.items();
    }
}
