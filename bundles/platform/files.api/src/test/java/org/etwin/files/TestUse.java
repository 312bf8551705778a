package org.etwin.files;

import java.util.Set;
import org.etwin.files.spi.FileUse;
import org.etwin.platform.Actor;

/** A use for tests: adults store, the named people read what is kept. */
public record TestUse(String name, Set<String> mediaTypes, long largest, long quota, Set<Actor> readers)
        implements FileUse {
    @Override
    public boolean mayStore(Actor actor) {
        return actor instanceof Actor.Person;
    }

    @Override
    public boolean mayRead(Actor actor, StoredFile file) {
        return readers.contains(actor);
    }
}
