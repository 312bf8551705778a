package org.etwin.ui;

import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Everything a view needs from the shell, in one reference. Only valid where {@link CurrentActor} is. */
@ProviderType
public interface Screen {
    CurrentActor current();

    Words words();

    Contributions contributions();

    LivePages live();

    /** Short for {@code current().actor()}. */
    default Actor actor() {
        return current().actor();
    }

    /** Short for {@code words().text(key, args)}. */
    default String text(String key, Object... args) {
        return words().text(key, args);
    }
}
