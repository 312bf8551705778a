package org.etwin.spaces.core.updates;

import java.util.Set;
import org.etwin.files.StoredFile;
import org.etwin.files.spi.FileUse;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.UpdatePicture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pictures of updates: only who is in the space now sees them, and only as long as the update is there. */
@Component(service = FileUse.class)
public final class PictureUse implements FileUse {
    private final Transactions transactions;
    private final Spaces spaces;
    private final UpdateRows rows;
    private final Limits limits;

    @Activate
    public PictureUse(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference UpdateRows rows,
            @Reference Limits limits) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.limits = limits;
    }

    @Override
    public String name() {
        return UpdatePicture.USE;
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("image/*");
    }

    @Override
    public long largest() {
        return limits.numbers().picture();
    }

    /** What one person may have in all spaces together; the space's own limit is asked when news are posted. */
    @Override
    public long quota() {
        return limits.numbers().space();
    }

    @Override
    public boolean mayStore(Actor actor) {
        return actor.account().isPresent() && !actor.isSuspended();
    }

    @Override
    public boolean forPupils() {
        return true;
    }

    @Override
    public boolean mayRead(Actor actor, StoredFile file) {
        return transactions.reading(() -> rows.any(file.subject())
                .filter(update -> !update.isRemoved())
                .filter(update -> isIn(actor, update))
                .isPresent());
    }

    private boolean isIn(Actor actor, UpdateEntity update) {
        try {
            spaces.access(actor, update.space());
            return true;
        } catch (Rejected notIn) {
            return false;
        }
    }
}
