package org.etwin.spaces.core;

import java.util.Set;
import org.etwin.files.StoredFile;
import org.etwin.files.spi.FileUse;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The picture of a space: its members see it. */
@Component(service = FileUse.class)
public final class PictureUse implements FileUse {
    static final String NAME = "spaces.picture";

    private static final long LARGEST = 5_000_000;
    private static final int KEPT = 20;

    private final Transactions transactions;
    private final SpaceRows rows;

    @Activate
    public PictureUse(@Reference Transactions transactions, @Reference SpaceRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("image/*");
    }

    @Override
    public long largest() {
        return LARGEST;
    }

    @Override
    public long quota() {
        return KEPT * LARGEST;
    }

    @Override
    public boolean mayStore(Actor actor) {
        return actor instanceof Actor.Person && !actor.isSuspended();
    }

    @Override
    public boolean forPupils() {
        return true;
    }

    @Override
    public boolean mayRead(Actor actor, StoredFile file) {
        Id space = file.subject();
        return space != null
                && actor.account()
                        .map(account -> transactions.reading(
                                () -> rows.member(space, account).isPresent()))
                        .orElse(false);
    }
}
