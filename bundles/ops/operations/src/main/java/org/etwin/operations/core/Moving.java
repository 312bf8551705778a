package org.etwin.operations.core;

import java.util.List;
import java.util.Map;
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
    private final Afterwards afterwards;

    @Activate
    public Moving(@Reference WholeDatabase database, @Reference Afterwards afterwards) {
        this.database = database;
        this.afterwards = afterwards;
    }

    /** As {@link WholeDatabase#move}. */
    public List<Moved> move(Actor actor, Address target, Consumer<String> told) {
        OperationsPolicy.need(actor);
        List<Moved> moved = database.move(target, told);
        long rows = moved.stream().mapToLong(each -> each.sum().rows()).sum();
        afterwards.record(
                actor,
                "operations.moved",
                Map.of("tables", String.valueOf(moved.size()), "rows", String.valueOf(rows)));
        return moved;
    }
}
