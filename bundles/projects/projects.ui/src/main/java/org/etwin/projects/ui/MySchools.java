package org.etwin.projects.ui;

import java.util.List;
import org.etwin.membership.Affiliation;
import org.etwin.membership.Members;
import org.etwin.platform.Actor;
import org.etwin.schools.SchoolCard;

/** The schools with which somebody can take part. */
final class MySchools {
    private MySchools() {}

    static List<SchoolCard> of(Actor actor, Members members) {
        return actor.account().map(members::affiliations).orElse(List.of()).stream()
                .map(Affiliation::school)
                .toList();
    }
}
