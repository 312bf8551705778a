package org.etwin.projects;

import java.time.Instant;
import java.util.Set;
import org.etwin.membership.Subject;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.projects.spi.FounderPlaces;

/** A platform with projects and the people around them, empty at the start of each test. */
public interface ProjectsFixture {
    ProjectText BEES = new ProjectText(
            "Bees of our villages",
            "We count bees and compare.",
            "Know what bees need.",
            "Each class counts once a week.",
            "A map of flowers.",
            Set.of("en"),
            Set.of(Subject.BIOLOGY),
            10,
            12,
            48);

    Founding founding();

    Deciding deciding();

    Projects projects();

    Partners partners();

    TextHistory texts();

    FounderPlaces founderPlaces();

    /** Whoever keeps the members of a space. */
    Actor.System spaceKeeper();

    /** Ends what was not answered in time. */
    void sweep();

    /** Makes a validated, available member at a school that is there already. */
    Actor.Person colleague(String name, Actor.Person of);

    /** Somebody is no longer validated anywhere. */
    void leavesSchools(Actor.Person person);

    /** What is written together with the steps is undone with them. */
    void fails(Runnable steps);

    /** The time by the platform's clock, which stands still unless it is moved. */
    Instant now();

    /** Stores an image of that person for a project. */
    Id imageOf(Actor.Person person);

    /** Makes a validated, available member at a school of their own in that territory. */
    Actor.Person teacher(String name, String territory);

    /** Validates somebody at one more school. */
    Id alsoAt(Actor.Person person, String territory);

    /** From now on nobody can ask that person. */
    void becomesUnavailable(Actor.Person person);

    /** Makes both contacts. */
    void know(Actor.Person one, Actor.Person other);

    /** The school at which that person was validated first. */
    Id schoolOf(Actor.Person person);

    /** Staff of that territory's NSO. */
    Actor.Person nso(String territory);

    /** Lets time pass. */
    void monthsPass(int months);

    void minutesPass(int minutes);

    /** A draft of two who know each other, ready to be sent. */
    default Id draftOf(Actor.Person founder, Actor.Person partner) {
        know(founder, partner);
        return founding().begin(founder, new FoundingDraft(BEES, schoolOf(founder), partner.id()));
    }

    /** The same, sent and accepted. */
    default Id acceptedBy(Actor.Person founder, Actor.Person partner) {
        Id project = draftOf(founder, partner);
        founding().send(founder, project, "");
        founding().accept(partner, project, schoolOf(partner), "");
        return project;
    }

    /** The same, approved by all. */
    default Id openOf(Actor.Person founder, Actor.Person partner) {
        Id project = acceptedBy(founder, partner);
        for (WaitingFor each : projects().find(founder, project).value().waitingFor()) {
            deciding().approve(nso(each.territory()), project, each.territory(), "");
        }
        return project;
    }

    /** A partner from the contacts of a founder, who joined. */
    default void joins(Actor.Person founder, Id project, Actor.Person partner) {
        know(founder, partner);
        partners().invite(founder, project, partner.id(), "");
        partners().accept(partner, project, schoolOf(partner), "");
    }

    /** A text that differs from the others in its title. */
    default ProjectText called(String title) {
        return new ProjectText(
                title,
                BEES.description(),
                BEES.aims(),
                BEES.process(),
                BEES.results(),
                BEES.languages(),
                BEES.subjects(),
                BEES.youngest(),
                BEES.oldest(),
                BEES.pupils());
    }

    /** What a founder saves in an open project. */
    default long edited(Actor.Person founder, Id project, ProjectText text) {
        return projects()
                .change(founder, project, projects().find(founder, project).version(), text);
    }

    default Project seenBy(Actor actor, Id project) {
        return projects().find(actor, project).value();
    }
}
