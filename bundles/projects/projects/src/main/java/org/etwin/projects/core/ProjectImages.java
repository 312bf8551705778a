package org.etwin.projects.core;

import java.util.Set;
import org.etwin.files.StoredFile;
import org.etwin.files.spi.FileUse;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.projects.ProjectText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What images of projects may be, and who sees them: whoever sees the project, and everybody once it was opened. */
@Component(service = FileUse.class, configurationPid = "org.etwin.projects")
public final class ProjectImages implements FileUse {
    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectSettings settings;

    @Activate
    public ProjectImages(
            @Reference Transactions transactions, @Reference ProjectStore store, ProjectSettings settings) {
        this.transactions = transactions;
        this.store = store;
        this.settings = settings;
    }

    @Override
    public String name() {
        return ProjectText.IMAGE_USE;
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("image/*");
    }

    @Override
    public long largest() {
        return settings.largest_image();
    }

    @Override
    public long quota() {
        return settings.images_of_one_person();
    }

    @Override
    public boolean mayStore(Actor actor) {
        return actor.isEtwinner() && !actor.isSuspended();
    }

    @Override
    public boolean forPupils() {
        return true;
    }

    @Override
    public boolean mayRead(Actor actor, StoredFile file) {
        return transactions.reading(() -> store.find(actor, file.subject())
                .filter(each -> each.project().state().wasOpened() || ProjectPolicy.sees(actor, each))
                .isPresent());
    }
}
