package org.etwin.projects.core;

import java.io.IOException;
import java.time.Instant;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.projects.PartnerState;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The projects a person founds, joined or was asked to, and the steps that person took. */
@Component
public final class ProjectsOfMine implements PersonalData {
    private final Transactions transactions;
    private final ProjectStore store;

    @Activate
    public ProjectsOfMine(@Reference Transactions transactions, @Reference ProjectStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    @Override
    public String folder() {
        return "projects";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        archive.json("projects", transactions.reading(() -> store.placesOf(account).stream()
                .map(place ->
                        mine(place, store.find(Actor.VISITOR, place.project()).orElseThrow()))
                .toList()));
        archive.json("partner-in", transactions.reading(() -> store.partners().placesOf(account).stream()
                .map(this::joined)
                .toList()));
        archive.json("steps", transactions.reading(() -> store.stepsBy(account).stream()
                .map(step -> new Taken(step.project(), step.toStep("", "")))
                .toList()));
    }

    private static Mine mine(FounderRow place, Dossier dossier) {
        // What an invited partner was not asked to read yet is the founder's draft.
        boolean shared = place.began() || place.invited();
        return new Mine(
                place.project(),
                shared ? dossier.project().text() : ProjectText.EMPTY,
                dossier.project().state(),
                place.began(),
                place.accepted(),
                place.school());
    }

    private Joined joined(PartnerRow place) {
        String title = store.find(Actor.VISITOR, place.project())
                .orElseThrow()
                .project()
                .title();
        return new Joined(place.project(), title, place.state(), place.since(), place.school(), place.word());
    }

    record Joined(Id project, String title, PartnerState state, Instant since, Id school, String word) {}

    record Mine(Id project, ProjectText text, ProjectState state, boolean began, boolean accepted, Id school) {}

    record Taken(Id project, Step step) {}
}
