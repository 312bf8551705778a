package org.etwin.twinspace.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.projects.OpenProjects;
import org.etwin.projects.OpenProjects.OpenProject;
import org.etwin.projects.ProjectState;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.spaces.spi.SpaceOpening.Opened;
import org.etwin.twinspace.TwinSpaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes, once each, the TwinSpaces of projects that opened while this bundle was away, and ends those that ended. */
@Component(
        service = {},
        immediate = true)
public final class CatchingUp {
    private static final int BATCH = 100;

    private final OpenProjects projects;
    private final SpaceOpening spaces;
    private final Transactions transactions;
    private final Faults faults;
    private final Thread thread = new Thread(this::catchUp, "twinspace-catching-up");

    @Activate
    public CatchingUp(
            @Reference OpenProjects projects,
            @Reference SpaceOpening spaces,
            @Reference Transactions transactions,
            @Reference Faults faults) {
        this.projects = projects;
        this.spaces = spaces;
        this.transactions = transactions;
        this.faults = faults;
    }

    @Activate
    void begin() {
        thread.setDaemon(true);
        thread.start();
    }

    @Deactivate
    void end() {
        thread.interrupt();
    }

    /** All projects, a batch at a time; what is right already costs three queries a batch. */
    void catchUp() {
        try {
            Id last = null;
            while (!Thread.currentThread().isInterrupted()) {
                List<OpenProject> batch = projects.after(last, BATCH);
                if (batch.isEmpty()) {
                    return;
                }
                last = batch.get(batch.size() - 1).opened().project();
                batchOnce(batch);
            }
        } catch (RuntimeException e) {
            faults.record(CatchingUp.class, e);
        }
    }

    /** An approval at the same moment may be faster with one of them: then all of the batch is looked at again. */
    private void batchOnce(List<OpenProject> batch) {
        try {
            transactions.in(() -> align(batch));
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
            transactions.in(() -> align(batch));
        }
    }

    private void align(List<OpenProject> batch) {
        Map<Id, Opened> there = spaces.find(TwinSpaces.KIND, ids(batch));
        Map<Id, Set<Id>> partners =
                spaces.members(there.values().stream().map(Opened::space).toList(), TwinSpaceKind.PARTNERS);
        for (OpenProject project : batch) {
            Opened opened = there.get(project.opened().project());
            if (opened == null) {
                Id space = spaces.open(OpeningTwinSpaces.SYSTEM, OpeningTwinSpaces.opening(project.opened()));
                opened = new Opened(space, SpaceState.OPEN);
            }
            align(opened.space(), partners.getOrDefault(opened.space(), Set.of()), project);
            align(opened, project.state());
        }
    }

    /** Whoever joined or left the project meanwhile is put in or goes. */
    private void align(Id space, Set<Id> there, OpenProject project) {
        project.partners().stream()
                .filter(partner -> !there.contains(partner))
                .forEach(partner -> OpeningTwinSpaces.join(spaces, space, partner));
        List<Id> gone = there.stream()
                .filter(partner -> !project.partners().contains(partner))
                .toList();
        if (!gone.isEmpty()) {
            // Who joined after the batch was read is in the space already: only what is read now is sure.
            Set<Id> now = partnersNow(project.opened().project());
            gone.stream()
                    .filter(partner -> !now.contains(partner))
                    .forEach(partner -> OpeningTwinSpaces.leave(spaces, space, partner));
        }
    }

    private Set<Id> partnersNow(Id project) {
        return projects.after(new Id(project.value() - 1), 1).stream()
                .filter(each -> each.opened().project().equals(project))
                .flatMap(each -> each.partners().stream())
                .collect(Collectors.toSet());
    }

    private static List<Id> ids(List<OpenProject> batch) {
        return batch.stream().map(open -> open.opened().project()).toList();
    }

    private void align(Opened opened, ProjectState state) {
        if (opened.state().name().equals(state.name())) {
            return;
        }
        switch (state) {
            case CLOSED -> spaces.close(OpeningTwinSpaces.SYSTEM, opened.space());
            case ARCHIVED -> spaces.archive(OpeningTwinSpaces.SYSTEM, opened.space());
            default -> spaces.reopen(OpeningTwinSpaces.SYSTEM, opened.space());
        }
    }
}
