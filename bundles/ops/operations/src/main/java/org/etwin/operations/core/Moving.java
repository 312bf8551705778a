package org.etwin.operations.core;

import java.util.List;
import java.util.function.Consumer;
import org.etwin.persistence.tables.WholeDatabase;
import org.etwin.persistence.tables.WholeDatabase.Address;
import org.etwin.persistence.tables.WholeDatabase.Moved;
import org.etwin.platform.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves the installation from Derby to PostgreSQL. */
@Component(service = Moving.class)
public final class Moving {
    private final WholeDatabase database;

    @Activate
    public Moving(@Reference WholeDatabase database) {
        this.database = database;
    }

    /** As {@link WholeDatabase#move}. */
    public List<Moved> move(Actor actor, Address target, Consumer<String> told) {
        OperationsPolicy.need(actor);
        return database.move(target, told);
    }
}
