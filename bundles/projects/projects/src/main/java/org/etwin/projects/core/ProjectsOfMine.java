package org.etwin.projects.core;

import java.io.IOException;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The projects a person founds or was asked to found, and the steps that person took. */
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
                .map(place -> mine(place, store.find(place.project()).orElseThrow()))
                .toList()));
        archive.json("steps", transactions.reading(() -> store.stepsBy(account).stream()
                .map(step -> new Taken(step.project(), step.toStep("")))
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

    record Mine(Id project, ProjectText text, ProjectState state, boolean began, boolean accepted, Id school) {}

    record Taken(Id project, Step step) {}
}
