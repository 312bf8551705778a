package org.etwin.files;

import org.etwin.files.spi.FileUse;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;

/** Who may store and read: the same for every provider of {@link Files}. */
public final class FileAccess {
    private FileAccess() {}

    /**
     * The account that the file will belong to.
     *
     * @throws Rejected unauthenticated for a visitor, forbidden for everybody whom the use does not let
     */
    public static Id storing(Actor actor, FileUse use) {
        if (actor instanceof Actor.Visitor) {
            throw Rejected.unauthenticated();
        }
        if (!suits(actor, use) || !use.mayStore(actor)) {
            throw Rejected.forbidden();
        }
        return actor.account().orElseThrow(Rejected::forbidden);
    }

    /** Whoever stored it while nothing keeps it; then whoever the use lets. */
    public static boolean mayRead(Actor actor, StoredFile file, FileUse use) {
        return file.subject() == null ? actor.is(file.owner()) : suits(actor, use) && use.mayRead(actor, file);
    }

    private static boolean suits(Actor actor, FileUse use) {
        return !(actor instanceof Actor.Pupil) || use.forPupils();
    }
}
